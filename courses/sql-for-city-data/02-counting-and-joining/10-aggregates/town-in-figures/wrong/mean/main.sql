SELECT COUNT(*) AS districts, AVG(population) AS people, MAX(area_km2) AS largest FROM districts;
