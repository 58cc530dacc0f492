-- How firmly learners remember the skills they have practised (FSRS), and what they are asked for again just now.

create table skill_memory (
    learner_id  uuid             not null,
    course      text             not null,
    skill       text             not null,
    stability   double precision not null, -- days
    difficulty  double precision not null,
    recalled_at timestamptz      not null,
    due_at      timestamptz      not null,
    mastered_at timestamptz,               -- first recalled unassisted, at least a day later
    primary key (learner_id, course, skill)
);
create index skill_memory_due on skill_memory (learner_id, due_at);

create table review (
    learner_id uuid        not null,
    course     text        not null,
    skill      text        not null,
    exercise   text        not null,
    asked_at   timestamptz not null,
    failures   int         not null default 0,
    counted    uuid, -- the last submission that was counted as a failure: news may come twice
    primary key (learner_id, course, skill)
);
create index review_by_exercise on review (learner_id, course, exercise);
