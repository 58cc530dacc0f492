SELECT d.name AS district, r.id, r.filed FROM requests AS r JOIN districts AS d ON d.id = r.district_id ORDER BY r.filed DESC, r.id DESC LIMIT 2;
