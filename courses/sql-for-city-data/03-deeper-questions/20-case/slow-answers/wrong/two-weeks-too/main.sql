SELECT id, topic, CAST(julianday(closed) - julianday(filed) AS INTEGER) AS days FROM requests WHERE julianday(closed) - julianday(filed) >= 14 ORDER BY days DESC, id;
