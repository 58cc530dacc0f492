SELECT name, population / area_km2 AS people FROM districts WHERE id > 1;
