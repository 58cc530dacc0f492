SELECT
    name,
    pupils,
    RANK() OVER (ORDER BY pupils DESC) AS place
FROM schools;
