SELECT substr(filed, 1, 7) AS month, COUNT(*) AS requests FROM requests GROUP BY month;
