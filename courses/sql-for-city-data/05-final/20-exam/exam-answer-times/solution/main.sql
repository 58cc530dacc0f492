SELECT
    d.name AS district,
    COUNT(r.closed) AS closed,
    ROUND(AVG(julianday(r.closed) - julianday(r.filed)), 1) AS days
FROM districts AS d
LEFT JOIN requests AS r ON r.district_id = d.id
GROUP BY d.name;
