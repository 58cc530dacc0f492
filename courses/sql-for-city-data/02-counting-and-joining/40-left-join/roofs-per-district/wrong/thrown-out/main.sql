SELECT d.name AS district, COUNT(s.id) AS roofs FROM districts AS d LEFT JOIN stops AS s ON s.district_id = d.id WHERE s.roof = 1 GROUP BY d.name;
