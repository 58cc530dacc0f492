-- Links by which holders show more of a certificate, for as long as they like. Only a digest of the secret is kept.

create table shared_link (
    number         bigint      generated always as identity primary key,
    certificate_id text        not null,
    token_digest   text        not null unique,
    opened_at      timestamptz not null
);
create index shared_link_of on shared_link (certificate_id, opened_at desc);
