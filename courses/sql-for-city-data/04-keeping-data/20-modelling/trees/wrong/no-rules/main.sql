CREATE TABLE trees (id INTEGER PRIMARY KEY, kind TEXT, height_m REAL, district_id INTEGER);
