SELECT d.name AS district, COUNT(*) AS requests FROM requests AS r JOIN districts AS d ON d.id = r.id WHERE r.topic = 'roads' GROUP BY d.name;
