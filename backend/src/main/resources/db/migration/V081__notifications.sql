-- What people are told. A cause tells a person once, however often it is heard of.

create table notification (
    learner_id  uuid        not null,
    cause       text        not null,
    news        json        not null,
    happened_at timestamptz not null,
    read_at     timestamptz,
    mailed_at   timestamptz,
    primary key (learner_id, cause)
);
create index notification_by_time on notification (learner_id, happened_at desc);
create index notification_unread on notification (learner_id) where read_at is null;

-- Who wants letters about it; the code in a letter ends them, and can do nothing else.
create table digest_choice (
    learner_id uuid    not null primary key,
    wanted     boolean not null,
    code       text    not null unique
);

-- Where a mail program ends letters of this kind (RFC 8058).
alter table mail add column unsubscribe text;
