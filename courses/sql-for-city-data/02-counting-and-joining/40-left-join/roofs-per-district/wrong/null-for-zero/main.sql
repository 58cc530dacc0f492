SELECT d.name AS district, SUM(s.roof) AS roofs FROM districts AS d LEFT JOIN stops AS s ON s.district_id = d.id GROUP BY d.name;
