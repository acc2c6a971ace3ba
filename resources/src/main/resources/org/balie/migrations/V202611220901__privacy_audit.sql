-- Appended freely; a leased job seals batches into a hash chain, so that no row is hot.
create table audit_seal (
  no            bigint primary key,
  at            timestamp(6) with time zone not null,
  events        integer     not null check (events > 0),
  previous_hash varchar(64) not null,
  hash          varchar(64) not null unique
);

create table audit_event (
  id         uuid primary key,
  at         timestamp(6) with time zone not null,
  actor_kind varchar(16)  not null check (actor_kind in ('AGENT', 'APPLICATION', 'CUSTOMER', 'SYSTEM')),
  actor_id   uuid,
  origin     varchar(64)  not null,
  action     varchar(80)  not null,
  object     varchar(160) not null,
  result     varchar(16)  not null check (result in ('done', 'refused')),
  detail     varchar(1000) not null,
  seal_no    bigint references audit_seal
);
create index audit_event_seal on audit_event (seal_no, id);
create index audit_event_object on audit_event (object, at);
