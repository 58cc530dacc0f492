INSERT INTO stops VALUES (25, 'Pine Street', 0, 6, 2025);
