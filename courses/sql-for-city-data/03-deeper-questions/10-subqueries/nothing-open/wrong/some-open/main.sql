SELECT d.name FROM districts AS d WHERE EXISTS (SELECT 1 FROM requests AS r WHERE r.district_id = d.id AND r.closed IS NULL);
