SELECT s.name FROM stops AS s LEFT JOIN route_stops AS rs ON rs.position = s.id WHERE rs.stop_id IS NULL;
