-- A website that carries the chat: who may show it, whom it reaches, what it says, when somebody is there.
create table chat_site (
  id           uuid primary key,
  -- Stands in the address of its script.
  code         varchar(40)   not null unique,
  name         varchar(120)  not null,
  active       boolean       not null,
  -- One origin a line: only pages of these may frame the chat.
  origins      varchar(4000) not null,
  team_id      uuid references team,
  topic_id     uuid references topic,
  case_type    varchar(60),
  -- Two letters each, the first is spoken to whoever speaks none of them.
  languages    varchar(40)   not null,
  colour       varchar(7)    not null,
  hours        varchar(8000) not null,
  texts        varchar(20000) not null,
  privacy_url  varchar(500)  not null,
  asks_name    varchar(8)    not null check (asks_name in ('NO', 'OPTIONAL', 'REQUIRED')),
  asks_email   varchar(8)    not null check (asks_email in ('NO', 'OPTIONAL', 'REQUIRED')),
  -- With so many waiting the form is shown instead.
  most_waiting int           not null,
  version      bigint        not null
);

create table chat_conversation (
  id               uuid primary key,
  site_id          uuid         not null references chat_site,
  ticket_id        uuid         not null references ticket,
  -- Keyed hash of what the browser called its wish to begin: a wish sent twice begins one conversation.
  start_key        varchar(64)  not null unique,
  state            varchar(8)   not null check (state in ('WAITING', 'ACTIVE', 'ENDED')),
  visitor_name     varchar(200),
  visitor_email    varchar(254),
  language         varchar(5)   not null,
  team_id          uuid references team,
  -- Who has it, or while it waits: for whom it waits.
  agent_id         uuid references agent,
  last_seq         bigint       not null,
  created_at       timestamp(6) with time zone not null,
  waiting_since    timestamp(6) with time zone not null,
  accepted_at      timestamp(6) with time zone,
  ended_at         timestamp(6) with time zone,
  -- Anything a screen shows was different from then on; other nodes look for it.
  changed_at       timestamp(6) with time zone not null,
  visitor_seen_at  timestamp(6) with time zone not null,
  visitor_typed_at timestamp(6) with time zone,
  agent_typed_at   timestamp(6) with time zone,
  version          bigint       not null
);
create index chat_conversation_state on chat_conversation (state, waiting_since);
create index chat_conversation_agent on chat_conversation (agent_id, state);
create index chat_conversation_changed on chat_conversation (changed_at);
create index chat_conversation_ticket on chat_conversation (ticket_id);

-- What was said, numbered in each conversation without gaps: whoever was away asks for what came after the last number seen.
create table chat_entry (
  id              uuid primary key,
  conversation_id uuid          not null references chat_conversation on delete cascade,
  seq             bigint        not null,
  kind            varchar(8)    not null check (kind in ('VISITOR', 'AGENT', 'NOTE', 'EVENT')),
  author_id       uuid,
  author_name     varchar(200),
  body            varchar(8000) not null,
  -- The visitor's browser's own name for it: what is sent twice is kept once.
  client_id       varchar(64),
  -- The message of the ticket that says the same.
  message_id      uuid,
  at              timestamp(6) with time zone not null,
  unique (conversation_id, seq),
  unique (conversation_id, client_id)
);

-- Whether an agent takes chats, and how many at once. It counts while the agent's screen is heard of.
create table chat_presence (
  agent_id  uuid primary key references agent,
  available boolean not null,
  capacity  int     not null,
  seen_at   timestamp(6) with time zone not null
);
