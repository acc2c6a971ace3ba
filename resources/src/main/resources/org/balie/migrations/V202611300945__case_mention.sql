-- Colleagues who were named in a note: the last time in each case.
create table case_mention (
  id           uuid primary key,
  agent_id     uuid not null references agent,
  ticket_id    uuid not null references ticket,
  mentioned_at timestamp(6) with time zone not null,
  -- Null while the colleague has not opened the case since.
  seen_at      timestamp(6) with time zone
);
create index case_mention_agent on case_mention (agent_id, seen_at);
create index case_mention_ticket on case_mention (ticket_id);
