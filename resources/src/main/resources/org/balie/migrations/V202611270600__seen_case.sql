-- Up to what an agent has seen of a case: what happened after that stands out in their lists.
create table seen_case (
  id        uuid primary key,
  agent_id  uuid not null references agent,
  ticket_id uuid not null references ticket,
  seen_at   timestamp(6) with time zone not null
);
create index seen_case_ticket on seen_case (ticket_id, agent_id);
