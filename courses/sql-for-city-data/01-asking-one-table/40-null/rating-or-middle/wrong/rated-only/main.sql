SELECT id, rating FROM requests WHERE closed IS NOT NULL AND rating IS NOT NULL;
