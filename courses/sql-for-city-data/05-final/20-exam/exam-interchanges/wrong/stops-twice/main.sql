SELECT s.name, COUNT(*) AS routes FROM stops AS s JOIN route_stops AS rs ON rs.stop_id = s.id GROUP BY s.id HAVING COUNT(*) >= 2 ORDER BY routes DESC, s.name;
