SELECT name, opened
FROM stops
ORDER BY opened DESC, name
LIMIT 5;
