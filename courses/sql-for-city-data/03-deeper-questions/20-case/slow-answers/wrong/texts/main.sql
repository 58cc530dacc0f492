SELECT id, topic, closed - filed AS days FROM requests WHERE closed - filed > 14 ORDER BY days DESC, id;
