-- One change of many cases, made in the background in the name of the agent who asked for it.
create table bulk_run (
  id         uuid primary key,
  agent_id   uuid not null references agent,
  -- JSON: what all cases get; of an undo what is taken back.
  change     varchar(4000) not null,
  undo_of    uuid references bulk_run on delete cascade,
  undone_by  uuid references bulk_run on delete set null,
  state      varchar(16) not null check (state in ('RUNNING', 'CANCELLED', 'ENDED')),
  started_at timestamp(6) with time zone not null,
  ended_at   timestamp(6) with time zone,
  -- The worker that has it; another one may go on when the time is over.
  held_by    uuid,
  held_until timestamp(6) with time zone
);
create index bulk_run_agent on bulk_run (agent_id, started_at desc);
create index bulk_run_state on bulk_run (state, held_until);

create table bulk_item (
  id            uuid primary key,
  run_id        uuid not null references bulk_run on delete cascade,
  position      int not null,
  ticket_id     uuid not null references ticket on delete cascade,
  -- The state of the case that somebody looked at when they chose it.
  seen_version  bigint not null,
  change        varchar(4000) not null,
  state         varchar(16) not null check (state in ('WAITING', 'DONE', 'SAME', 'REFUSED', 'CHANGED', 'CANCELLED')),
  -- Why not: key and arguments (JSON) of a text.
  reason        varchar(120),
  arguments     varchar(2000),
  -- JSON: the change that sets back what was, and the state of the case that it is right for.
  back_change   varchar(4000),
  after_version bigint
);
create unique index bulk_item_run on bulk_item (run_id, position);
create index bulk_item_ticket on bulk_item (ticket_id);
