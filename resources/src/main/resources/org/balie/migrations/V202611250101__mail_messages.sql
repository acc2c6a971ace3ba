-- A mail on a ticket, in or out: what a message does not say of itself.
create table mail (
  id          uuid primary key references message,
  ticket_id   uuid not null references ticket,
  mailbox_id  uuid references mailbox,
  inbox_id    uuid,
  outgoing    boolean not null,
  -- Message-ID without brackets; empty when the sender gave none.
  mail_id     varchar(1000) not null,
  -- Message-ID and content together: the same mail once more in one mailbox is no second mail.
  mail_key    varchar(64),
  sender      varchar(320) not null,
  automatic   varchar(40),
  -- Everything readable, sealed in the content store.
  view_id     uuid not null references content,
  received_at timestamp(6) with time zone not null,
  constraint mail_once unique (mailbox_id, mail_key)
);
create index mail_mail_id on mail (mail_id);
create index mail_ticket on mail (ticket_id);
create index mail_key_of_any on mail (mail_key);

-- Who takes part in the conversation of a ticket by mail.
create table mail_participant (
  ticket_id uuid not null references ticket,
  address   varchar(320) not null,
  primary key (ticket_id, address)
);

-- To whom an automatic answer went, and when: at most one a day.
create table mail_acknowledged (
  address varchar(320) primary key,
  at      timestamp(6) with time zone not null
);
