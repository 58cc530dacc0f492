SELECT name, pupils, ROW_NUMBER() OVER (ORDER BY pupils DESC, name) AS place FROM schools;
