-- What was received, before anything else is done with it. A row is committed before its source is told "received".
create sequence ticket_number_seq start with 1 increment by 1;

create table inbox_item (
  id              uuid primary key,
  channel         varchar(32)  not null,
  external_id     varchar(400) not null,
  fingerprint     varchar(64)  not null,
  original_id     uuid references content,
  original_type   varchar(200) not null,
  application_id  uuid,
  number          varchar(20)  not null unique,
  state           varchar(16)  not null check (state in ('RECEIVED', 'PROCESSED', 'POISONED')),
  attempts        int          not null,
  received_at     timestamp(6) with time zone not null,
  next_attempt_at timestamp(6) with time zone not null,
  processed_at    timestamp(6) with time zone,
  last_error      varchar(1000),
  constraint inbox_item_once unique (channel, external_id)
);
create index inbox_item_waiting on inbox_item (state, next_attempt_at);
