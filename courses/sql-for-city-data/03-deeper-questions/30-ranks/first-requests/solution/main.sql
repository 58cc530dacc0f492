WITH numbered AS (
    SELECT
        id,
        district_id,
        filed,
        ROW_NUMBER() OVER (PARTITION BY district_id ORDER BY filed DESC, id DESC) AS number
    FROM requests
)
SELECT d.name AS district, n.id, n.filed
FROM numbered AS n
JOIN districts AS d ON d.id = n.district_id
WHERE n.number <= 2;
