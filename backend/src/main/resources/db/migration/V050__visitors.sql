-- How often visitors have run programs (bucket4j); state is its own binary form. Whose they are is a digest.
create table visitor_bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
