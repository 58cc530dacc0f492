SELECT name, opened FROM stops ORDER BY opened, name LIMIT 5;
