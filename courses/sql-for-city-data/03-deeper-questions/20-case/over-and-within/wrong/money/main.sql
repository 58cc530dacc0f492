SELECT year, SUM(CASE WHEN spent > planned THEN spent - planned ELSE 0 END) AS over, SUM(CASE WHEN spent > planned THEN 0 ELSE 1 END) AS within FROM budget GROUP BY year;
