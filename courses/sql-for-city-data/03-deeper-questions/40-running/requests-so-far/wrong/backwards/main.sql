WITH months AS (SELECT substr(filed, 1, 7) AS month, COUNT(*) AS requests FROM requests GROUP BY month) SELECT month, requests, SUM(requests) OVER (ORDER BY month DESC) AS so_far FROM months;
