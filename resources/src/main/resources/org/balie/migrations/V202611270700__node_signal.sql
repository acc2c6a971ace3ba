-- Which servers work on this database. One that was not heard of for some minutes is told nothing any more.
create table node_beat (
  id      uuid primary key,
  seen_at timestamp(6) with time zone not null
);
-- What a server changed, for the others; gone after an hour.
create table node_signal (
  id      uuid primary key,
  node_id uuid not null,
  topic   varchar(20) not null,
  subject uuid not null,
  at      timestamp(6) with time zone not null
);
create index node_signal_at on node_signal (at);
