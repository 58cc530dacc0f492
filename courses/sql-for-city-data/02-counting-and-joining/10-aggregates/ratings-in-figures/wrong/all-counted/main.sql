SELECT COUNT(*) AS requests, COUNT(*) AS rated, ROUND(AVG(rating), 2) AS mean FROM requests;
