-- A contact that was answered at once and needs no ticket: what it was about, how it came, how it ended, who took it.
create table logged_contact (
  id          uuid primary key,
  topic_id    uuid not null references topic,
  channel     varchar(32) not null,
  result      varchar(16) not null check (result in ('ANSWERED', 'REFERRED', 'CALLED_BACK', 'NO_ANSWER', 'OTHER')),
  note        varchar(2000),
  customer_id uuid references customer,
  agent_id    uuid not null references agent,
  team_id     uuid references team,
  logged_at   timestamp(6) with time zone not null,
  -- The case that it became, when it did.
  ticket_id   uuid references ticket,
  version     bigint not null
);
create index logged_contact_agent on logged_contact (agent_id, logged_at desc);
create index logged_contact_at on logged_contact (logged_at);
create index logged_contact_topic on logged_contact (topic_id);
create index logged_contact_customer on logged_contact (customer_id);
create index logged_contact_ticket on logged_contact (ticket_id);
