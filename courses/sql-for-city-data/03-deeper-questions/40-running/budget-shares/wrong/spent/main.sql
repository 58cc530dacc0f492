SELECT year, department, ROUND(100.0 * spent / SUM(spent) OVER (PARTITION BY year), 1) AS share FROM budget;
