CREATE TABLE desks (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE bookings (
    id INTEGER PRIMARY KEY,
    desk_id INTEGER NOT NULL REFERENCES desks (id),
    day TEXT NOT NULL,
    hour INTEGER NOT NULL CHECK (hour BETWEEN 9 AND 17),
    resident TEXT NOT NULL,
    UNIQUE (desk_id, day, hour)
);
