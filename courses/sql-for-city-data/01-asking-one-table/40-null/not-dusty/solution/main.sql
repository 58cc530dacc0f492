SELECT sensor_id, day, pm10
FROM readings
WHERE day = '2025-04-10'
  AND (pm10 <= 50 OR pm10 IS NULL);
