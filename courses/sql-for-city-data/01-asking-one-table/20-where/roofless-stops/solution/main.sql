SELECT name
FROM stops
WHERE roof = 0;
