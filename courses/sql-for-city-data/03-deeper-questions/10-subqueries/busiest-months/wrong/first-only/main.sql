SELECT substr(filed, 1, 7) AS month, COUNT(*) AS requests FROM requests GROUP BY month ORDER BY requests DESC, month LIMIT 1;
