-- Standard texts of an agent, of a team, or (neither) of everybody.
create table phrase (
  id         uuid primary key,
  agent_id   uuid references agent,
  team_id    uuid references team,
  title      varchar(120) not null,
  shortcut   varchar(30) not null,
  language   varchar(2),
  text       varchar(20000) not null,
  removed_at timestamp(6) with time zone,
  version    bigint not null,
  check (agent_id is null or team_id is null)
);
create index phrase_agent on phrase (agent_id);
create index phrase_team on phrase (team_id);
create index phrase_removed on phrase (removed_at);
