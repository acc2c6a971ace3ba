-- A question on its way to an answer.
create table ticket (
  id                uuid primary key,
  number            varchar(20)  not null unique,
  inbox_id          uuid,
  application_id    uuid,
  channel           varchar(32)  not null,
  subject           varchar(400) not null,
  preview           varchar(200) not null,
  status            varchar(32)  not null check (status in ('NEW', 'OPEN', 'WAITING_FOR_CUSTOMER', 'WAITING_FOR_SECOND_LINE', 'SUSPENDED', 'RESOLVED', 'CLOSED')),
  priority          varchar(8)   not null check (priority in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
  case_type         varchar(60)  not null references case_type,
  case_type_revision int         not null,
  topic_id          uuid references topic,
  team_id           uuid references team,
  assignee_id       uuid references agent,
  customer_id       uuid references customer,
  language          varchar(5)   not null,
  form              varchar(200),
  page_url          varchar(2000),
  consent           boolean,
  fields            varchar(100000) not null,
  resolution        varchar(40),
  suspended_until   timestamp(6) with time zone,
  created_at        timestamp(6) with time zone not null,
  -- The last thing that happened for people to see; lists sort by it.
  active_at         timestamp(6) with time zone not null,
  changed_at        timestamp(6) with time zone not null,
  resolved_at       timestamp(6) with time zone,
  closed_at         timestamp(6) with time zone,
  -- The customer wrote and nobody answered yet.
  awaits_us         boolean      not null,
  version           bigint       not null
);
create index ticket_active on ticket (active_at desc, id);
create index ticket_status_active on ticket (status, active_at desc, id);
create index ticket_assignee on ticket (assignee_id, status, active_at desc);
create index ticket_team on ticket (team_id, status, active_at desc);
create index ticket_customer on ticket (customer_id, created_at desc);
create index ticket_created on ticket (created_at desc, id);

create table message (
  id          uuid primary key,
  ticket_id   uuid not null references ticket,
  -- From the customer, to the customer, or between colleagues: three kinds that are never mixed up.
  kind        varchar(16) not null check (kind in ('CUSTOMER', 'REPLY', 'NOTE')),
  channel     varchar(32) not null,
  author_kind varchar(16) not null,
  author_id   uuid,
  author_name varchar(200),
  recipient   varchar(254),
  body        varchar(200000) not null,
  mail_id     varchar(300),
  delivery    varchar(16) not null check (delivery in ('NONE', 'QUEUED', 'SENT', 'FAILED')),
  delivery_detail varchar(1000),
  sent_at     timestamp(6) with time zone,
  created_at  timestamp(6) with time zone not null
);
create index message_ticket on message (ticket_id, created_at);
create index message_mail on message (mail_id);

create table attachment (
  id         uuid primary key,
  ticket_id  uuid not null references ticket,
  message_id uuid references message,
  content_id uuid not null references content,
  name       varchar(255) not null,
  media_type varchar(160) not null,
  size       bigint       not null,
  created_at timestamp(6) with time zone not null
);
create index attachment_ticket on attachment (ticket_id);
create index attachment_content on attachment (content_id);

-- Who did what when, from what to what, and why.
create table timeline_entry (
  id         uuid primary key,
  ticket_id  uuid not null references ticket,
  at         timestamp(6) with time zone not null,
  actor_kind varchar(16) not null,
  actor_id   uuid,
  what       varchar(40) not null,
  from_value varchar(200),
  to_value   varchar(200),
  reason     varchar(1000)
);
create index timeline_ticket on timeline_entry (ticket_id, at, id);
