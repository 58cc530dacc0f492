SELECT DISTINCT topic
FROM requests
ORDER BY topic;
