-- What becomes of keys, and which certificates each of them has signed.

alter table issuer_key add retired_at timestamptz;
alter table certificate add signed_by text;
create index certificate_signed_by on certificate (signed_by) where signed_by is not null;
