INSERT INTO stops (id, name, district_id, roof, opened) VALUES (25, 'Pine Street', 6, 0, 2025);
