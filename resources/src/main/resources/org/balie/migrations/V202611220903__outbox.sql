-- Intentions to call a neighbour. The rows are the truth; the queue only rings the bell.
create table outbox_entry (
  id          uuid primary key,
  seq         bigint generated always as identity,
  topic       varchar(80)   not null,
  order_key   varchar(120)  not null,
  payload     varchar(8000) not null,
  state       varchar(16)   not null check (state in ('PENDING', 'LEASED', 'DONE', 'PARKED', 'DISCARDED')),
  attempts    int           not null,
  due_at      timestamp(6) with time zone not null,
  lease_until timestamp(6) with time zone,
  -- Grows with each lease: who settles with an old token comes too late.
  fence       bigint        not null,
  last_error  varchar(1000),
  created_at  timestamp(6) with time zone not null,
  settled_at  timestamp(6) with time zone
);
create index outbox_entry_due on outbox_entry (state, due_at);
create index outbox_entry_key on outbox_entry (order_key, seq);
