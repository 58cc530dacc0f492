-- Courses as they were published. A release never changes; the newest of a course is the one that is taught.

create table course_release (
    course       text        not null,
    number       integer     not null check (number > 0),
    digest       text        not null,
    published_at timestamptz not null,
    document     json        not null, -- not jsonb: the order of tests, skills and languages is the author's
    primary key (course, number)
);
