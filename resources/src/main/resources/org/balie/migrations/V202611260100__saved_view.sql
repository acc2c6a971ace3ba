-- A list that an agent made: which cases (JSON with a version), which columns, in which order, and who else sees it.
create table saved_view (
  id            uuid primary key,
  owner_id      uuid not null references agent,
  name          varchar(80) not null,
  sharing       varchar(16) not null check (sharing in ('NOBODY', 'TEAM', 'EVERYBODY')),
  team_id       uuid references team,
  criteria      varchar(20000) not null,
  shown_columns varchar(400) not null,
  sort_order    varchar(32) not null,
  changed_at    timestamp(6) with time zone not null,
  -- Put away, and kept for a while so that it can be taken back.
  discarded_at  timestamp(6) with time zone,
  version       bigint not null,
  check ((sharing = 'TEAM') = (team_id is not null))
);
create index saved_view_owner on saved_view (owner_id, discarded_at);
create index saved_view_team on saved_view (team_id);
create index saved_view_sharing on saved_view (sharing);
create index ticket_topic on ticket (topic_id, active_at desc);
