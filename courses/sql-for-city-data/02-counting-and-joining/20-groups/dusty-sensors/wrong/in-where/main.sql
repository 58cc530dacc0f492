SELECT sensor_id, ROUND(AVG(pm10), 1) AS mean FROM readings WHERE AVG(pm10) > 35 GROUP BY sensor_id;
