SELECT MAX(id) AS districts, SUM(population) AS people, MAX(area_km2) AS largest FROM districts WHERE id < 6;
