-- Certificates, the keys that signed them, and the lists that say which are revoked. What a certificate says is in its
-- signed file in the object store; nothing here is needed to check one but the public keys and the lists.

create table certificate (
    certificate_id    text        not null primary key,
    learner_id        uuid        not null,
    course            text        not null,
    release           int         not null,
    status_list       int         not null,
    status_index      int         not null,
    earned_at         timestamptz not null,
    obstacle          text,
    issued_at         timestamptz,
    holder_name       text,
    course_title      jsonb,
    digest            text,
    revoked_at        timestamptz,
    revocation_reason text,
    revoked_by        uuid,
    version           int         not null,
    unique (learner_id, course),
    unique (status_list, status_index),
    check ((issued_at is null) = (digest is null)),
    check ((revoked_at is null) = (revocation_reason is null)),
    check (revoked_at is null or issued_at is not null)
);
create index certificate_waiting on certificate (earned_at) where issued_at is null;

create table status_list (
    number         int    not null primary key,
    taken          int    not null default 0,
    version        bigint not null default 0,
    signed         bytea,
    signed_at      timestamptz,
    signed_version bigint
);

create table issuer_key (
    method         text        not null primary key,
    did            text        not null,
    public_key     text        not null,
    published_at   timestamptz not null,
    compromised_at timestamptz,
    unique (did, public_key)
);
