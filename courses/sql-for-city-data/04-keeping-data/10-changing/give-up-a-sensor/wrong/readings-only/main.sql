DELETE FROM readings WHERE sensor_id = 5;
