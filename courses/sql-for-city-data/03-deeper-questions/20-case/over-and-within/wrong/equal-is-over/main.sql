SELECT year, SUM(CASE WHEN spent >= planned THEN 1 ELSE 0 END) AS over, SUM(CASE WHEN spent < planned THEN 1 ELSE 0 END) AS within FROM budget GROUP BY year;
