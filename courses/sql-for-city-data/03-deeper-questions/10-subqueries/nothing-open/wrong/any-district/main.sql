SELECT d.name FROM districts AS d WHERE NOT EXISTS (SELECT 1 FROM requests AS r WHERE r.closed IS NULL);
