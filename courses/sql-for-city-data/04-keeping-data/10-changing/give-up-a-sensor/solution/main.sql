DELETE FROM readings WHERE sensor_id = 5;
DELETE FROM sensors WHERE id = 5;
