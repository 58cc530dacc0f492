-- Employers who check many certificates: their keys, what they have used up, and what they want to be told of.

create table employer_key (
    key_digest     text        not null primary key,
    email          text        not null,
    made_at        timestamptz not null,
    webhook        text,
    webhook_secret text,
    check ((webhook is null) = (webhook_secret is null))
);

create table watched_certificate (
    key_digest     text not null references employer_key (key_digest) on delete cascade,
    certificate_id text not null,
    primary key (key_digest, certificate_id)
);
create index watched_certificate_by_id on watched_certificate (certificate_id);

-- Token buckets (bucket4j); state is its own binary form.
create table verification_bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
