SELECT * FROM stops;
