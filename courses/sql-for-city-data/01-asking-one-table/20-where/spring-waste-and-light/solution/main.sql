SELECT id, topic, filed
FROM requests
WHERE topic IN ('waste', 'light')
  AND filed BETWEEN '2025-04-01' AND '2025-05-31';
