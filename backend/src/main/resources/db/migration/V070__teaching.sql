-- Groups that learn a course together. Slugs, not keys: a group outlives a release of its course.

create table cohort (
    cohort_id  uuid        not null primary key,
    course     text        not null,
    name       text        not null check (length(name) between 1 and 100),
    invitation text        not null unique, -- whoever holds it may join
    opened_at  timestamptz not null
);

create table cohort_teacher (
    cohort_id  uuid not null references cohort,
    teacher_id uuid not null,
    primary key (cohort_id, teacher_id)
);
create index cohort_teacher_by_teacher on cohort_teacher (teacher_id);

-- The name is that of the list: as it was at joining, so that a list can be sorted where it is kept.
create table cohort_member (
    cohort_id  uuid        not null references cohort,
    learner_id uuid        not null,
    name       text        not null,
    joined_at  timestamptz not null,
    primary key (cohort_id, learner_id)
);
create index cohort_member_by_learner on cohort_member (learner_id);

create table cohort_deadline (
    cohort_id uuid        not null references cohort,
    section   text        not null,
    due_at    timestamptz not null,
    primary key (cohort_id, section)
);

create table cohort_extension (
    cohort_id  uuid        not null,
    learner_id uuid        not null,
    section    text        not null,
    due_at     timestamptz not null,
    primary key (cohort_id, learner_id, section),
    foreign key (cohort_id, learner_id) references cohort_member (cohort_id, learner_id) on delete cascade
);

create table cohort_announcement (
    announcement_id uuid        not null primary key,
    cohort_id       uuid        not null references cohort,
    text            text        not null,
    posted_at       timestamptz not null
);
create index cohort_announcement_by_time on cohort_announcement (cohort_id, posted_at desc);

-- What learners did, an exercise a row: counted as verdicts are heard of, so that no list counts submissions.
create table exercise_work (
    learner_id uuid        not null,
    course     text        not null,
    exercise   text        not null,
    tries      int         not null, -- up to the first that passed
    solved_at  timestamptz,          -- when the first that passed was handed in
    last_at    timestamptz not null,
    primary key (learner_id, course, exercise)
);

-- A verdict that is told of twice counts once.
create table counted_submission (
    submission_id uuid not null primary key,
    learner_id    uuid not null
);
create index counted_submission_by_learner on counted_submission (learner_id);

insert into counted_submission (submission_id, learner_id)
select submission_id, learner_id from submission where state = 'GRADED';

with first_passed as (
    select learner_id, exercise, min(received_at) as solved_at
    from submission
    where state = 'GRADED' and passed
    group by learner_id, exercise
)
insert into exercise_work (learner_id, course, exercise, tries, solved_at, last_at)
select s.learner_id, s.course, split_part(s.exercise, '/', 2),
       count(*) filter (where f.solved_at is null or s.received_at <= f.solved_at), f.solved_at, max(s.received_at)
from submission s left join first_passed f using (learner_id, exercise)
where s.state = 'GRADED'
group by s.learner_id, s.course, s.exercise, f.solved_at;
