SELECT name, pupils, RANK() OVER (ORDER BY pupils) AS place FROM schools;
