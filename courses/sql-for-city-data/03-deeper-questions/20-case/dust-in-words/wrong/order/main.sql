SELECT sensor_id, day, CASE WHEN pm10 IS NULL THEN 'silent' WHEN pm10 > 35 THEN 'fair' WHEN pm10 > 50 THEN 'bad' ELSE 'good' END AS air FROM readings;
