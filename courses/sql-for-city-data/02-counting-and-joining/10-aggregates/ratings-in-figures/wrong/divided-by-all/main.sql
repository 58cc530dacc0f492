SELECT COUNT(*) AS requests, COUNT(rating) AS rated, ROUND(1.0 * SUM(rating) / COUNT(*), 2) AS mean FROM requests;
