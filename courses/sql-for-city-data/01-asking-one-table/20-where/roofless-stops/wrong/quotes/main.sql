SELECT name FROM stops WHERE roof = 'no';
