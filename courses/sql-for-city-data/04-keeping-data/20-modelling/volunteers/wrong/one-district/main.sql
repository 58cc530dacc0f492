CREATE TABLE volunteers (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
CREATE TABLE helps (volunteer_id INTEGER PRIMARY KEY REFERENCES volunteers (id), district_id INTEGER NOT NULL REFERENCES districts (id));
