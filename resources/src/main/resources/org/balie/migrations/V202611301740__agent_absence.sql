-- When an agent is away, and who sees their cases meanwhile.
create table agent_absence (
  agent_id      uuid primary key references agent,
  begins_at     timestamp(6) with time zone not null,
  ends_at       timestamp(6) with time zone not null,
  substitute_id uuid references agent
);
create index agent_absence_substitute on agent_absence (substitute_id);
