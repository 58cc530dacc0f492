CREATE TABLE volunteers (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TABLE helps (volunteer_id INTEGER NOT NULL REFERENCES volunteers (id), district_id INTEGER NOT NULL REFERENCES districts (id), PRIMARY KEY (volunteer_id, district_id));
