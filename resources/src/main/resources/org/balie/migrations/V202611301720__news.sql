-- What agents have to know: for a team, or for everybody when there is none.
create table news (
  id           uuid primary key,
  team_id      uuid references team,
  title        varchar(200) not null,
  body         varchar(20000) not null,
  author_id    uuid not null references agent,
  published_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone
);

create table news_read (
  id       uuid primary key,
  news_id  uuid not null references news,
  agent_id uuid not null references agent,
  read_at  timestamp(6) with time zone not null
);
create index news_read_news on news_read (news_id);
