SELECT topic, COUNT(*) AS requests FROM requests GROUP BY topic ORDER BY topic;
