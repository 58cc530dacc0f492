WITH dust AS (
    SELECT s.district_id, r.day, AVG(r.pm10) AS dust
    FROM readings AS r
    JOIN sensors AS s ON s.id = r.sensor_id
    GROUP BY s.district_id, r.day
)
SELECT d.name AS district, COUNT(a.day) AS alarms
FROM districts AS d
LEFT JOIN dust AS a ON a.district_id = d.id AND a.dust > 45
GROUP BY d.name;
