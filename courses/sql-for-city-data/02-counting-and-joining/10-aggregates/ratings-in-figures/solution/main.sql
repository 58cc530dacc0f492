SELECT
    COUNT(*) AS requests,
    COUNT(rating) AS rated,
    ROUND(AVG(rating), 2) AS mean
FROM requests;
