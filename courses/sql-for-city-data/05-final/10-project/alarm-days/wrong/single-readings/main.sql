SELECT d.name AS district, COUNT(r.day) AS alarms FROM districts AS d LEFT JOIN sensors AS s ON s.district_id = d.id LEFT JOIN readings AS r ON r.sensor_id = s.id AND r.pm10 > 45 GROUP BY d.name;
