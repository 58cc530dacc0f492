SELECT name, area_km2 / population AS density FROM districts;
