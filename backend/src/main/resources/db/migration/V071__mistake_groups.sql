-- Mistakes that no author foresaw, grouped by what the programs do. One word of an instructor's answers a whole group:
-- all who have failed so, and all who will. Who has written it is not kept.

-- The digest of how a program fails, where its author has no word on it. Verdicts from before have none.
alter table submission add column behaviour text;
create index submission_unforeseen on submission (course, exercise, behaviour, learner_id) where behaviour is not null;

create table mistake_explanation (
    exercise     text        not null,
    behaviour    text        not null,
    explanation  json        not null, -- language to words; read whole
    explained_at timestamptz not null,
    primary key (exercise, behaviour)
);
