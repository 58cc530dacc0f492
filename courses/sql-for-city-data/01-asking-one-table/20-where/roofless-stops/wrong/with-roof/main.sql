SELECT name FROM stops WHERE roof = 1;
