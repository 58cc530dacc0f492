WITH months AS (
    SELECT substr(filed, 1, 7) AS month, COUNT(*) AS requests
    FROM requests
    GROUP BY month
)
SELECT month, requests
FROM months
WHERE requests = (SELECT MAX(requests) FROM months);
