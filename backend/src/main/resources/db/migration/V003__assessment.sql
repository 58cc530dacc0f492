-- Learners' code: what they type, send and try out. One row a submission; what a learner may see of it is decided in code.
-- json, not jsonb: it is read whole, never searched, and keeps the order of its keys.

create table submission (
    submission_id  uuid        not null primary key,
    learner_id     uuid        not null,
    exercise       text        not null,
    course         text        not null generated always as (split_part(exercise, '/', 1)) stored,
    release        int         not null,
    source         json        not null,
    received_at    timestamptz not null,
    state          text        not null check (state in ('WAITING', 'RUNNING', 'GRADED', 'REPLACED', 'SET_ASIDE')),
    delays         int         not null,
    faults         int         not null,
    tests          int         not null,
    progress       json,
    replaced_by    uuid,
    verdict        json,
    passed         boolean,
    graded_at      timestamptz,
    tests_passed   int,
    suite_digest   text        not null,
    sources_digest text        not null,
    toolchain      text,
    version        int         not null,
    check ((state = 'GRADED') = (verdict is not null))
);
create index submission_by_learner on submission (learner_id, exercise, received_at desc);
create index submission_by_learner_and_time on submission (learner_id, received_at);
create index submission_waiting on submission (received_at) where state in ('WAITING', 'RUNNING');
create index submission_accepted on submission (learner_id, course, exercise, graded_at) where passed;

create table trial (
    trial_id    uuid        not null primary key,
    learner_id  uuid        not null,
    exercise    text        not null,
    release     int         not null,
    source      json        not null,
    input       text        not null,
    received_at timestamptz not null,
    delays      int         not null,
    faults      int         not null,
    result      json,
    version     int         not null
);
create index trial_by_learner on trial (learner_id, received_at);
create index trial_by_time on trial (received_at);

create table draft (
    learner_id uuid        not null,
    exercise   text        not null,
    source     jsonb       not null,
    version    bigint      not null,
    saved_at   timestamptz not null,
    primary key (learner_id, exercise)
);
