SELECT name FROM stops;
