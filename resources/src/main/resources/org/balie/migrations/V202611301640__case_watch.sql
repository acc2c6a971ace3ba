-- Cases that an agent wants to hear of, whoever has them.
create table case_watch (
  id        uuid primary key,
  agent_id  uuid not null references agent,
  ticket_id uuid not null references ticket,
  since     timestamp(6) with time zone not null
);
create index case_watch_agent on case_watch (agent_id);
create index case_watch_ticket on case_watch (ticket_id);
