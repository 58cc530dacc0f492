SELECT topic FROM requests ORDER BY topic;
