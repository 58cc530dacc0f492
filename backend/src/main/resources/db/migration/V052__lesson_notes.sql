-- What learners write down for themselves beside a lesson. Nobody else reads it.
create table lesson_note (
    learner_id uuid        not null,
    lesson     text        not null,
    text       text        not null check (length(text) <= 20000),
    saved_at   timestamptz not null,
    primary key (learner_id, lesson)
);
