SELECT sensor_id, day, pm10
FROM readings
ORDER BY pm10 DESC, day, sensor_id
LIMIT 6;
