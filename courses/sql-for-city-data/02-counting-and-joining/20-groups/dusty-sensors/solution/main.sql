SELECT sensor_id, ROUND(AVG(pm10), 1) AS mean
FROM readings
GROUP BY sensor_id
HAVING AVG(pm10) > 35;
