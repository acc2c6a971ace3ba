-- Sessions of people over all nodes: ended from anywhere, noticed everywhere.
create table agent_session (
  id           uuid primary key,
  agent_id     uuid not null references agent,
  kind         varchar(16)  not null check (kind in ('PROVIDER', 'EMERGENCY')),
  provider_sid varchar(200),
  started_at   timestamp(6) with time zone not null,
  ended_at     timestamp(6) with time zone
);
create index agent_session_sid on agent_session (provider_sid);
create index agent_session_agent on agent_session (agent_id, ended_at);
