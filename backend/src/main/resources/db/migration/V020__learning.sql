-- How far learners have come. Slugs, not keys: progress outlives a release of its course.

create table enrolment (
    learner_id     uuid        not null,
    course         text        not null,
    last_lesson    text,
    last_opened_at timestamptz not null,
    completed_at   timestamptz,
    primary key (learner_id, course)
);

create table solved_exercise (
    learner_id uuid not null,
    course     text not null,
    exercise   text not null,
    primary key (learner_id, course, exercise),
    foreign key (learner_id, course) references enrolment (learner_id, course)
);
