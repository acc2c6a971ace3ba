-- What a case is about: a tree of any depth. The path (codes with slashes) finds a topic and everything below it.
create table topic (
  id         uuid primary key,
  parent_id  uuid references topic,
  path       varchar(400) not null unique,
  names      varchar(2000) not null,
  team_id    uuid references team,
  active     boolean      not null,
  sort_order int          not null,
  version    bigint       not null
);
create index topic_parent on topic (parent_id);
