SELECT id, COALESCE(rating, 3) AS rating
FROM requests
WHERE closed IS NOT NULL;
