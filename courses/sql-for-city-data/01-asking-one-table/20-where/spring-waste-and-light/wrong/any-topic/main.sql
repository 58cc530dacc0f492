SELECT id, topic, filed FROM requests WHERE filed BETWEEN '2025-04-01' AND '2025-05-31';
