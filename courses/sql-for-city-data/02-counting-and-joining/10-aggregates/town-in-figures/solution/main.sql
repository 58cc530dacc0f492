SELECT
    COUNT(*) AS districts,
    SUM(population) AS people,
    MAX(area_km2) AS largest
FROM districts;
