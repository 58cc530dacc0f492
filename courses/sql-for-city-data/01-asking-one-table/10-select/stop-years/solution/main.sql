SELECT name, opened FROM stops;
