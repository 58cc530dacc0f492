-- Personal access tokens of the API. Only a digest of a token is kept.
create table access_token (
    token_id     uuid        not null primary key,
    token_digest text        not null unique,
    person_id    uuid        not null references person on delete cascade,
    name         text        not null check (length(name) <= 60),
    scopes       text[]      not null,
    made_at      timestamptz not null,
    valid_until  timestamptz not null,
    last_used_on date
);

create index access_token_of_person on access_token (person_id);

-- Requests to the API (bucket4j); state is its own binary form.
create table api_bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
