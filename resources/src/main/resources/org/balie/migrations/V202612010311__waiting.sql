-- Replies that wait for their reader. The id is that of the message; the link by itself opens nothing.
create table waiting_message (
  id           uuid primary key references message on delete cascade,
  ticket_id    uuid not null references ticket on delete cascade,
  link         varchar(43) not null unique,
  -- Where the code goes, as the card had it when the reply was written: what is added later opens nothing.
  code_to      varchar(254) not null,
  -- In whose name the customer was told of it.
  desk         varchar(200),
  written_at   timestamp(6) with time zone not null,
  left_at      timestamp(6) with time zone,
  expires_at   timestamp(6) with time zone,
  read_at      timestamp(6) with time zone,
  answered_at  timestamp(6) with time zone,
  withdrawn_at timestamp(6) with time zone,
  -- The code itself is nowhere: it is made of this and a key of the key store.
  code_of      uuid,
  code_until   timestamp(6) with time zone,
  code_wrong   integer default 0 not null,
  codes        integer default 0 not null,
  codes_since  timestamp(6) with time zone
);
create index waiting_message_ticket on waiting_message (ticket_id);
create index waiting_message_expires on waiting_message (expires_at);

-- Who gave the right code, for a quarter of an hour after they were last heard of.
create table waiting_visit (
  token_key  varchar(64) primary key,
  waiting_id uuid not null references waiting_message on delete cascade,
  heard_at   timestamp(6) with time zone not null
);
create index waiting_visit_waiting on waiting_visit (waiting_id);

-- Answers by the name that their form has: a form that is sent twice is one answer.
create table waiting_answer (
  id         uuid primary key,
  waiting_id uuid not null references waiting_message on delete cascade,
  given_at   timestamp(6) with time zone not null
);
create index waiting_answer_waiting on waiting_answer (waiting_id);
