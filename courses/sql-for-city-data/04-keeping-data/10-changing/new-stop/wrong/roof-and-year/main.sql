INSERT INTO stops VALUES (25, 'Pine Street', 6, 2025, 0);
INSERT INTO route_stops VALUES (6, 4, 25, 17);
