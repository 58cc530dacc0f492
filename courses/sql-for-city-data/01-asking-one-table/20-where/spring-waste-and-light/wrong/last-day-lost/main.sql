SELECT id, topic, filed FROM requests WHERE topic IN ('waste', 'light') AND filed >= '2025-04-01' AND filed < '2025-05-31';
