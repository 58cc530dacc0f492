SELECT s.name
FROM stops AS s
LEFT JOIN route_stops AS rs ON rs.stop_id = s.id
WHERE rs.stop_id IS NULL;
