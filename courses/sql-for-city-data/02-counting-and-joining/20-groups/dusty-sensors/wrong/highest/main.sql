SELECT sensor_id, ROUND(AVG(pm10), 1) AS mean FROM readings GROUP BY sensor_id HAVING MAX(pm10) > 35;
