-- Keyed hash of the address a conversation came from; null for those before this was kept.
alter table chat_conversation add column address_key varchar(64);

-- No chats are taken from an address for a while.
create table chat_block (
  id            uuid primary key,
  address_key   varchar(64) not null,
  ticket_id     uuid not null references ticket,
  agent_id      uuid not null references agent,
  blocked_at    timestamp(6) with time zone not null,
  blocked_until timestamp(6) with time zone not null
);
create index chat_block_address on chat_block (address_key, blocked_until);
