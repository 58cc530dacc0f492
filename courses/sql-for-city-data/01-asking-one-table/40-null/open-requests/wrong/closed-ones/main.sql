SELECT id, topic, filed FROM requests WHERE closed IS NOT NULL;
