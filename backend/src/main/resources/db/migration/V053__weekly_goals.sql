-- A learner's own goal for a week, and the weeks they have taken off. Weeks begin on Monday, where the learner is.

alter table solved_exercise add solved_at timestamptz; -- unknown for those solved before
alter table solved_exercise alter solved_at set default now();
create index solved_exercise_by_time on solved_exercise (learner_id, solved_at);

create table weekly_goal (
    learner_id uuid not null primary key,
    exercises  int  not null check (exercises between 1 and 50)
);

create table week_off (
    learner_id uuid not null,
    week       date not null check (extract(isodow from week) = 1),
    primary key (learner_id, week)
);
