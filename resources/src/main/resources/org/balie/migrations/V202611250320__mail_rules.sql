-- What is done with mail that matches, looked through from the top: the first that fits decides.
create table mail_rule (
  id         uuid primary key,
  position   int          not null,
  -- Null for every mailbox.
  mailbox_id uuid references mailbox,
  part       varchar(16)  not null check (part in ('SENDER', 'SUBJECT', 'HEADER')),
  header     varchar(80)  not null,
  words      varchar(254) not null,
  outcome    varchar(16)  not null check (outcome in ('JUNK', 'SORT')),
  team_id    uuid references team,
  topic_id   uuid references topic,
  case_type  varchar(60),
  priority   varchar(16),
  version    bigint       not null
);

-- Mail that became no ticket, until somebody says it is one, or its original is removed.
create table junk_mail (
  -- Of the inbox item.
  id          uuid primary key,
  mailbox_id  uuid          not null references mailbox,
  sender      varchar(320)  not null,
  subject     varchar(2000) not null,
  reason      varchar(400)  not null,
  received_at timestamp(6) with time zone not null,
  restored_at timestamp(6) with time zone
);
create index junk_mail_received on junk_mail (received_at);
