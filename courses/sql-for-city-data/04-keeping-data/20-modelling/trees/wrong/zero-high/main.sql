CREATE TABLE trees (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, height_m REAL NOT NULL CHECK (height_m >= 0), district_id INTEGER NOT NULL REFERENCES districts (id));
