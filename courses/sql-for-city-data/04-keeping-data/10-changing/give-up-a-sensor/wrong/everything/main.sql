DELETE FROM readings;
DELETE FROM sensors WHERE id = 5;
