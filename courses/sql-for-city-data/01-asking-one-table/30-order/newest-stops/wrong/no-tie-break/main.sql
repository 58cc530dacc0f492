SELECT name, opened FROM stops ORDER BY opened DESC, name DESC LIMIT 5;
