SELECT d.name AS district, r.day, ROUND(AVG(r.pm10), 1) AS dust FROM readings AS r JOIN districts AS d ON d.id = r.sensor_id WHERE r.pm10 IS NOT NULL GROUP BY d.name, r.day;
