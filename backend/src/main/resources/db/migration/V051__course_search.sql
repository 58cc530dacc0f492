-- What the catalogue is searched by: one row a course, of its newest release. PostgreSQL's configuration "russian" stems
-- Cyrillic words as Russian and Latin ones as English, so that one column serves both languages.

create extension if not exists pg_trgm;

create table course_search (
    course  text     not null primary key,
    release int      not null,
    names   text     not null, -- title, skills and lessons: compared by trigrams, for typing slips
    search  tsvector not null
);
create index course_search_words on course_search using gin (search);
