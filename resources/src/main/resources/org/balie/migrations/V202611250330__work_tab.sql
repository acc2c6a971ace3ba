-- What an agent has open, from left to right: a ticket, or a case by hand that is being written. It belongs to the agent, not to a
-- browser. A tab goes with what it shows.
create table work_tab (
  id           uuid primary key,
  agent_id     uuid not null references agent,
  kind         varchar(8) not null check (kind in ('TICKET', 'CASE')),
  ticket_id    uuid references ticket on delete cascade,
  draft_id     uuid references draft on delete cascade,
  position     int not null,
  opened_at    timestamp(6) with time zone not null,
  -- The state of the ticket that the agent saw last; a newer one is news.
  seen_version bigint not null,
  seen_at      timestamp(6) with time zone not null,
  -- Closed, and kept for a while so that it can be opened again.
  closed_at    timestamp(6) with time zone,
  check ((kind = 'TICKET') = (ticket_id is not null)),
  check ((kind = 'CASE') = (draft_id is not null))
);
create index work_tab_agent on work_tab (agent_id, closed_at);
create index work_tab_ticket on work_tab (ticket_id);
create index work_tab_draft on work_tab (draft_id);
