SELECT COUNT(*) AS districts, COUNT(population) AS people, MAX(area_km2) AS largest FROM districts;
