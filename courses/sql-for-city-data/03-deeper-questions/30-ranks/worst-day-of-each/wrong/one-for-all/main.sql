WITH numbered AS (SELECT sensor_id, day, pm10, ROW_NUMBER() OVER (ORDER BY pm10 DESC, day) AS number FROM readings WHERE pm10 IS NOT NULL) SELECT sensor_id, day, pm10 FROM numbered WHERE number = 1;
