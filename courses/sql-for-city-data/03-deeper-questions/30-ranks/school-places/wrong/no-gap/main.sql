SELECT name, pupils, DENSE_RANK() OVER (ORDER BY pupils DESC) AS place FROM schools;
