SELECT year, department, ROUND(100 * planned / SUM(planned) OVER (PARTITION BY year), 1) AS share FROM budget;
