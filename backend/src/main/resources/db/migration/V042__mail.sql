-- Mail on its way. What has been sent keeps no text.

create table mail (
    mail_id    uuid        not null primary key,
    recipient  text        not null,
    subject    text        not null,
    body       text,
    written_at timestamptz not null,
    sent_at    timestamptz
);
create index mail_by_time on mail (written_at desc);
