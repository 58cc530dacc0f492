INSERT INTO route_stops (route_id, position, stop_id, minutes) VALUES (6, 4, 25, 17);
INSERT INTO stops (id, name, district_id, roof, opened) VALUES (25, 'Pine Street', 6, 0, 2025);
