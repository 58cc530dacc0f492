SELECT COUNT(*) AS requests, COUNT(DISTINCT rating) AS rated, ROUND(AVG(rating), 2) AS mean FROM requests;
