-- Which teams work with a kind of case; one that stands here for none is for everybody.
create table case_type_team (
  case_type varchar(60) not null references case_type,
  team_id   uuid        not null references team,
  primary key (case_type, team_id)
);
create index case_type_team_team on case_type_team (team_id);
