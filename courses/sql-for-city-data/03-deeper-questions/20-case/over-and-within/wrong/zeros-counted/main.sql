SELECT year, COUNT(CASE WHEN spent > planned THEN 1 ELSE 0 END) AS over, COUNT(CASE WHEN spent > planned THEN 0 ELSE 1 END) AS within FROM budget GROUP BY year;
