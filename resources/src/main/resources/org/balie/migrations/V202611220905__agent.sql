-- People who work in Balie. Keyed on what never changes at the provider, never on a name or an address.
create table agent (
  id           uuid primary key,
  subject      varchar(400) not null unique,
  name         varchar(200) not null,
  email        varchar(254),
  language     varchar(5),
  theme        varchar(8)   not null check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
  active       boolean      not null,
  created_at   timestamp(6) with time zone not null,
  signed_in_at timestamp(6) with time zone,
  version      bigint       not null
);
create index agent_name on agent (name);

create table agent_role (
  agent_id uuid not null references agent,
  role     varchar(40) not null,
  primary key (agent_id, role)
);

create table team (
  id         uuid primary key,
  name       varchar(120) not null unique,
  email      varchar(254),
  active     boolean      not null,
  created_at timestamp(6) with time zone not null,
  version    bigint       not null
);

create table team_member (
  team_id  uuid not null references team,
  agent_id uuid not null references agent,
  primary key (team_id, agent_id)
);
create index team_member_agent on team_member (agent_id);
