SELECT d.name AS district, COUNT(*) AS requests FROM requests AS r JOIN districts AS d ON d.id = r.district_id WHERE r.topic = 'roads';
