SELECT s.name, COUNT(DISTINCT rs.route_id) AS routes FROM stops AS s JOIN route_stops AS rs ON rs.stop_id = s.id GROUP BY s.id HAVING COUNT(DISTINCT rs.route_id) >= 2 ORDER BY s.name;
