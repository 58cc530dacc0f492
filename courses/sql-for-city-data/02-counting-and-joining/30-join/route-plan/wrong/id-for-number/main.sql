SELECT rs.position, s.name AS stop, rs.minutes FROM route_stops AS rs JOIN stops AS s ON s.id = rs.stop_id WHERE rs.route_id = 1 ORDER BY rs.position;
