SELECT name, places - pupils AS free
FROM schools;
