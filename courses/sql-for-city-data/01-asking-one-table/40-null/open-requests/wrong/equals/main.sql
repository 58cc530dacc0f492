SELECT id, topic, filed FROM requests WHERE closed = NULL;
