-- People and how they sign in. Nothing outside the module accounts refers to these rows; the id travels alone.

create table person (
    person_id     uuid        not null primary key,
    email         text        not null unique check (length(email) <= 254),
    name          text        not null check (length(name) <= 100),
    password_hash text        not null,
    roles         text[]      not null,
    language      text        not null,
    registered_at timestamptz not null,
    version       integer     not null
);

-- One-time links by which the first administrator is made. Only a digest is kept.
create table setup_link (
    token_digest text        not null primary key,
    valid_until  timestamptz not null
);

-- Failed sign-ins (bucket4j); state is its own binary form.
create table sign_in_bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
