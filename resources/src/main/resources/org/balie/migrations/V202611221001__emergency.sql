-- Turns of the emergency switch, the newest decides. Two nodes that take over the same turn of a server: one wins.
create table emergency_switch (
  id          uuid primary key,
  at          timestamp(6) with time zone not null unique,
  -- Null for off.
  on_until    timestamp(6) with time zone,
  source      varchar(16)  not null check (source in ('PRODUCT', 'SERVER', 'EXPIRY')),
  switched_by varchar(200) not null
);

-- Personal accounts for the hour the provider is down. The password lies in the server's realm, never here.
create table emergency_account (
  id           uuid primary key,
  login        varchar(32) not null unique,
  agent_id     uuid        not null unique references agent,
  secret       bytea,
  secret_key   varchar(80),
  enrolled_at  timestamp(6) with time zone,
  -- Last step of time whose code was accepted: a code counts once (RFC 6238, section 5.2).
  used_step    bigint      not null,
  failures     int         not null,
  locked_until timestamp(6) with time zone,
  drilled_at   timestamp(6) with time zone,
  signed_in_at timestamp(6) with time zone,
  created_at   timestamp(6) with time zone not null,
  version      bigint      not null
);
