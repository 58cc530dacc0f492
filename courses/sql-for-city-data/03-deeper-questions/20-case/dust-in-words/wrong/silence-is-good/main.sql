SELECT sensor_id, day, CASE WHEN pm10 > 50 THEN 'bad' WHEN pm10 > 35 THEN 'fair' ELSE 'good' END AS air FROM readings;
