WITH grown AS (
    SELECT
        year,
        department,
        planned - LAG(planned) OVER (PARTITION BY department ORDER BY year) AS growth
    FROM budget
),
placed AS (
    SELECT
        year,
        department,
        growth,
        RANK() OVER (PARTITION BY year ORDER BY growth DESC) AS place
    FROM grown
    WHERE growth IS NOT NULL
)
SELECT year, department, growth
FROM placed
WHERE place = 1;
