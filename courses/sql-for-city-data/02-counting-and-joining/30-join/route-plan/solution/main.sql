SELECT rs.position, s.name AS stop, rs.minutes
FROM route_stops AS rs
JOIN routes AS r ON r.id = rs.route_id
JOIN stops AS s ON s.id = rs.stop_id
WHERE r.number = '15'
ORDER BY rs.position;
