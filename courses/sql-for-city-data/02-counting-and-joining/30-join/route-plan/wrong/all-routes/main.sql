SELECT rs.position, s.name AS stop, rs.minutes FROM route_stops AS rs JOIN stops AS s ON s.id = rs.stop_id ORDER BY rs.position, s.name;
