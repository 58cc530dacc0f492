INSERT INTO readings (sensor_id, day, pm10) VALUES (1, '2025-04-14', 41), (1, '2025-04-15', 38);
