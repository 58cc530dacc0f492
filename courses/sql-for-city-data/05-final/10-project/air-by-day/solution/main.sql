SELECT d.name AS district, r.day, ROUND(AVG(r.pm10), 1) AS dust
FROM readings AS r
JOIN sensors AS s ON s.id = r.sensor_id
JOIN districts AS d ON d.id = s.district_id
WHERE r.pm10 IS NOT NULL
GROUP BY d.name, r.day;
