SELECT topic, COUNT(*) AS requests FROM requests ORDER BY requests DESC, topic;
