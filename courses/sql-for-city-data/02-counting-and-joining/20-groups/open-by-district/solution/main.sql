SELECT district_id, COUNT(*) AS open
FROM requests
WHERE closed IS NULL
GROUP BY district_id;
