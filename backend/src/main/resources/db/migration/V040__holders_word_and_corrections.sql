-- What holders want printed and shown, and certificates that take the place of others.

create table holder_wishes (
    learner_id uuid        not null primary key,
    name       text        not null check (length(name) <= 100),
    disclosure text        not null check (disclosure in ('EVERYTHING', 'WITHOUT_NAME', 'NOTHING')),
    decided_at timestamptz not null
);

alter table certificate add disclosure text not null default 'EVERYTHING'
    check (disclosure in ('EVERYTHING', 'WITHOUT_NAME', 'NOTHING'));
alter table certificate add valid_until timestamptz;
alter table certificate add replaces text;
alter table certificate add replaced_by text;
alter table certificate add printed_name text;
alter table certificate add decision text;
alter table certificate add decided_by uuid;
alter table certificate add erased_at timestamptz;

-- one certificate for a course, and one in place of each
alter table certificate drop constraint certificate_learner_id_course_key;
create unique index certificate_first on certificate (learner_id, course) where replaces is null;
create unique index certificate_replacement on certificate (replaces) where replaces is not null;
create index certificate_of on certificate (learner_id, issued_at desc);
