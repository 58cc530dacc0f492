SELECT d.name AS district, COUNT(*) AS stops FROM districts AS d LEFT JOIN stops AS s ON s.district_id = d.id GROUP BY d.name;
