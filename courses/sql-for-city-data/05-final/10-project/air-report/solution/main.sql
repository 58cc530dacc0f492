WITH air AS (
    SELECT s.district_id, ROUND(AVG(r.pm10), 1) AS mean
    FROM sensors AS s
    JOIN readings AS r ON r.sensor_id = s.id
    GROUP BY s.district_id
),
filed AS (
    SELECT district_id, COUNT(*) AS requests
    FROM requests
    WHERE filed BETWEEN '2025-04-01' AND '2025-04-30'
    GROUP BY district_id
)
SELECT
    RANK() OVER (ORDER BY a.mean DESC) AS place,
    d.name AS district,
    a.mean,
    COALESCE(f.requests, 0) AS requests
FROM air AS a
JOIN districts AS d ON d.id = a.district_id
LEFT JOIN filed AS f ON f.district_id = a.district_id
ORDER BY place, district;
