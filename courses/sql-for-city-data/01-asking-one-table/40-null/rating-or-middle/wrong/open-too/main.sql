SELECT id, COALESCE(rating, 3) AS rating FROM requests;
