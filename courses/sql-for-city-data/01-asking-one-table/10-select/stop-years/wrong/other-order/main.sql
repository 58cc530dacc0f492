SELECT opened, name FROM stops;
