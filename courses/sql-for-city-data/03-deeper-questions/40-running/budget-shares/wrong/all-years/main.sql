SELECT year, department, ROUND(100.0 * planned / SUM(planned) OVER (), 1) AS share FROM budget;
