-- A person's public page: its address says nothing of them, and there is none without their consent.
alter table person add public_code text unique;
alter table person add public_since timestamptz;
alter table person add check ((public_code is null) = (public_since is null));
