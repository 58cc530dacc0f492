SELECT district_id, COUNT(*) AS open FROM requests GROUP BY district_id;
