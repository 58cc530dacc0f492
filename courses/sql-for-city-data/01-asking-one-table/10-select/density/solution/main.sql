SELECT name, population / area_km2 AS density
FROM districts;
