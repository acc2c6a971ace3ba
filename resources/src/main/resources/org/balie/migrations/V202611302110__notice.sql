-- What agents are told of a case: that they are named in a note, that it was given to them, that it is awake again. The last time of each.
create table notice (
  id        uuid primary key,
  agent_id  uuid not null references agent,
  ticket_id uuid not null references ticket,
  kind      varchar(20) not null,
  -- Null when nobody in particular did it.
  by_agent  uuid references agent,
  told_at   timestamp(6) with time zone not null,
  -- Null while the agent has not opened the case since.
  seen_at   timestamp(6) with time zone
);
-- The version before works with the old table still; it goes with a later release.
insert into notice (id, agent_id, ticket_id, kind, told_at, seen_at)
  select id, agent_id, ticket_id, 'MENTION', mentioned_at, seen_at from case_mention;
create index notice_agent on notice (agent_id, told_at desc);
create index notice_ticket on notice (ticket_id);

alter table agent add column notices_by_mail boolean default false not null;

-- Cases that wake by themselves are looked for.
create index ticket_suspended on ticket (suspended_until);
