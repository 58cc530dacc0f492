UPDATE readings SET pm10 = 41 WHERE sensor_id = 1 AND day = '2025-04-14';
UPDATE readings SET pm10 = 38 WHERE sensor_id = 1 AND day = '2025-04-15';
