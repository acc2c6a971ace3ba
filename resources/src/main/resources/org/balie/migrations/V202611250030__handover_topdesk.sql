-- Lists of TOPdesk as they were read last: names for people, ids for TOPdesk.
create table topdesk_item (
  list   varchar(40) not null,
  id     varchar(100) not null,
  name   varchar(200) not null,
  parent varchar(200),
  sort   int not null,
  primary key (list, id)
);

-- How it goes with TOPdesk: the last look at its lists, the last poll, the last refusal of our password.
create table topdesk_sign (
  name   varchar(40) primary key,
  good   boolean not null,
  at     timestamp(6) with time zone not null,
  detail varchar(1000) not null
);

-- Requests that came to the callback, for whoever sets TOPdesk up.
create table topdesk_delivery (
  id      uuid primary key,
  at      timestamp(6) with time zone not null,
  outcome varchar(20) not null,
  number  varchar(60),
  address varchar(64) not null
);
create index topdesk_delivery_at on topdesk_delivery (at desc);
