-- Topics that somebody, or a team, wants at hand.
create table topic_favourite (
  id         uuid primary key,
  topic_id   uuid not null references topic,
  agent_id   uuid references agent,
  team_id    uuid references team,
  added_at   timestamp(6) with time zone not null,
  check ((agent_id is null) <> (team_id is null)),
  unique (agent_id, topic_id),
  unique (team_id, topic_id)
);
create index topic_favourite_topic on topic_favourite (topic_id);
