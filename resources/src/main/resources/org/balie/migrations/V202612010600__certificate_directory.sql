-- Certificates of people we write to, looked up in a directory (LDAP).
create table mail_directory (
  id           smallint primary key check (id = 1),
  active       boolean      not null,
  host         varchar(254) not null,
  port         integer      not null,
  tls          varchar(10)  not null,
  base_dn      varchar(400) not null,
  -- Empty: it is asked as nobody.
  bind_dn      varchar(400) not null,
  -- Sealed, or the name of a setting.
  secret       varchar(4000) not null,
  answered_at  timestamp(6) with time zone,
  silent_since timestamp(6) with time zone,
  fault        varchar(400) not null default '',
  version      bigint       not null
);

-- Who was asked for in vain: not asked for again at once, and seen by administrators when there is a reason.
create table mail_directory_miss (
  address  varchar(320) primary key,
  -- Null: the directory has nothing.
  reason   varchar(20),
  asked_at timestamp(6) with time zone not null
);

-- Null: known before this was kept.
alter table mail_certificate add column source varchar(20);
-- When the directory last had it.
alter table mail_certificate add column confirmed_at timestamp(6) with time zone;
