SELECT sensor_id, day, pm10 FROM readings ORDER BY day, pm10 DESC LIMIT 6;
