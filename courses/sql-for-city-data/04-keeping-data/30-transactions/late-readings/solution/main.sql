INSERT INTO readings (sensor_id, day, pm10)
VALUES (1, '2025-04-14', 41), (1, '2025-04-15', 38)
ON CONFLICT (sensor_id, day)
DO UPDATE SET pm10 = excluded.pm10;
