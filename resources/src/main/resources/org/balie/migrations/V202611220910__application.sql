-- Applications that submit or read tickets, and their keys. A key itself is never stored, only a keyed hash of it.
create table application (
  id              uuid primary key,
  name            varchar(120) not null unique,
  scopes          varchar(200) not null,
  -- Client id or subject in bearer tokens; null for applications that only use keys.
  token_client    varchar(200) unique,
  rate_per_minute int          not null check (rate_per_minute > 0),
  active          boolean      not null,
  created_at      timestamp(6) with time zone not null,
  version         bigint       not null
);

create table api_key (
  id             uuid primary key,
  application_id uuid not null references application,
  -- The part of the key that is not secret: finds the row and names the key in the administration.
  prefix         varchar(16)  not null unique,
  hash           varchar(64)  not null,
  created_at     timestamp(6) with time zone not null,
  expires_at     timestamp(6) with time zone,
  revoked_at     timestamp(6) with time zone,
  used_at        timestamp(6) with time zone
);
create index api_key_application on api_key (application_id);
