-- Open data of the town of Posad. The town is made up, and so are its figures.

CREATE TABLE districts (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    population INTEGER NOT NULL,
    area_km2   REAL NOT NULL
);

CREATE TABLE stops (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    district_id INTEGER REFERENCES districts (id),  -- NULL: outside of the town
    roof        INTEGER NOT NULL,                   -- 1: there is one, 0: there is none
    opened      INTEGER                             -- year; NULL: nobody remembers
);

CREATE TABLE routes (
    id     INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    kind   TEXT NOT NULL                            -- 'bus' or 'tram'
);

CREATE TABLE route_stops (
    route_id INTEGER NOT NULL REFERENCES routes (id),
    position INTEGER NOT NULL,                      -- 1 is where the route begins
    stop_id  INTEGER NOT NULL REFERENCES stops (id),
    minutes  INTEGER NOT NULL,                      -- from the first stop
    PRIMARY KEY (route_id, position)
);

CREATE TABLE requests (
    id          INTEGER PRIMARY KEY,
    district_id INTEGER NOT NULL REFERENCES districts (id),
    topic       TEXT NOT NULL,                      -- 'roads', 'light', 'waste', 'snow', 'noise'
    filed       TEXT NOT NULL,                      -- day, like '2025-03-01'
    closed      TEXT,                               -- day; NULL: still open
    rating      INTEGER                             -- 1 to 5 by the resident; NULL: none given
);

CREATE TABLE budget (
    year       INTEGER NOT NULL,
    department TEXT NOT NULL,
    planned    INTEGER NOT NULL,                    -- thousand
    spent      INTEGER NOT NULL,                    -- thousand
    PRIMARY KEY (year, department)
);

CREATE TABLE sensors (
    id          INTEGER PRIMARY KEY,
    place       TEXT NOT NULL,
    district_id INTEGER NOT NULL REFERENCES districts (id)
);

CREATE TABLE readings (
    sensor_id INTEGER NOT NULL REFERENCES sensors (id),
    day       TEXT NOT NULL,
    pm10      INTEGER,                              -- dust, micrograms per cubic metre; NULL: the sensor was silent
    PRIMARY KEY (sensor_id, day)
);

CREATE TABLE schools (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    district_id INTEGER NOT NULL REFERENCES districts (id),
    places      INTEGER NOT NULL,
    pupils      INTEGER NOT NULL
);
