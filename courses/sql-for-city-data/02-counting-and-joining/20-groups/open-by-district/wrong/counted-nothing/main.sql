SELECT district_id, COUNT(closed) AS open FROM requests WHERE closed IS NULL GROUP BY district_id;
