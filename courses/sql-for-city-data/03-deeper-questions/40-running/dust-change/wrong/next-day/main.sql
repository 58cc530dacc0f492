SELECT day, pm10, pm10 - LEAD(pm10) OVER (ORDER BY day) AS change FROM readings WHERE sensor_id = 2 AND pm10 IS NOT NULL;
