SELECT DISTINCT s.name FROM stops AS s JOIN route_stops AS rs ON rs.stop_id = s.id;
