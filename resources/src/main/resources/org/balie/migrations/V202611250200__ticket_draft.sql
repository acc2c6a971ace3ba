-- What an agent has begun to write and not sent: a reply or a note on a ticket, or a case by hand.
create table draft (
  id           uuid primary key,
  agent_id     uuid not null references agent,
  kind         varchar(8) not null check (kind in ('REPLY', 'NOTE', 'CASE')),
  ticket_id    uuid references ticket,
  title        varchar(400),
  -- Words of a reply or note; the inputs of a new case as a JSON object.
  content      varchar(220000) not null,
  revision     bigint not null,
  saved_at     timestamp(6) with time zone not null,
  -- Put away; removed for good a day later.
  discarded_at timestamp(6) with time zone,
  check ((kind = 'CASE') = (ticket_id is null))
);
create index draft_agent on draft (agent_id, saved_at desc);
create index draft_ticket on draft (ticket_id, agent_id);
