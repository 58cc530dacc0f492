-- Questions about exercises, and their answers. Slugs, not keys: a question outlives a release of its course.

create table question (
    question_id   uuid        not null primary key,
    learner_id    uuid        not null, -- who asks
    exercise      text        not null,
    text          text        not null check (length(text) between 1 and 5000),
    failing_test  text,                 -- its name in the course's own language; questions about the same test are alike
    program       json,                 -- a copy: what was shared is what others read, whatever is sent in later
    verdict       json,
    asked_at      timestamptz not null,
    hidden_reason text
);
create index question_by_exercise on question (exercise, asked_at desc);
create index question_by_learner on question (learner_id);
create index question_by_time on question (asked_at);

-- Who had the same question and found it asked already.
create table same_question (
    question_id uuid not null references question on delete cascade,
    learner_id  uuid not null,
    primary key (question_id, learner_id)
);
create index same_question_by_learner on same_question (learner_id);

create table answer (
    answer_id     uuid        not null primary key,
    question_id   uuid        not null references question on delete cascade,
    learner_id    uuid        not null, -- who answers
    text          text        not null check (length(text) between 1 and 5000),
    answered_at   timestamptz not null,
    accepted_at   timestamptz,
    hidden_reason text
);
create index answer_by_question on answer (question_id, answered_at);
create unique index answer_accepted on answer (question_id) where accepted_at is not null;
create index answer_by_learner on answer (learner_id);

-- How often somebody asks and answers (bucket4j); state is its own binary form.
create table discussion_bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
