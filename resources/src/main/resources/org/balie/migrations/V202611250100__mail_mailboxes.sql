-- Mailboxes are data: where mail is fetched and sent, for whom, in which language.
create table mailbox (
  id             uuid primary key,
  address        varchar(254) not null unique,
  name           varchar(120) not null,
  team_id        uuid references team,
  case_type      varchar(60),
  topic_id       uuid references topic,
  language       varchar(5)   not null,
  signature      varchar(2000) not null,
  active         boolean      not null,
  acknowledges   boolean      not null,
  -- The server delivers name+anything@domain to the mailbox (RFC 5233): signed reply and bounce addresses are used.
  plus_addresses boolean      not null,
  -- Who writes the Authentication-Results that are believed (RFC 8601); empty for nobody.
  authserv_id    varchar(254) not null,
  imap_host      varchar(254) not null,
  imap_port      int          not null,
  imap_tls       varchar(16)  not null check (imap_tls in ('NONE', 'STARTTLS', 'TLS')),
  smtp_host      varchar(254) not null,
  smtp_port      int          not null,
  smtp_tls       varchar(16)  not null check (smtp_tls in ('NONE', 'STARTTLS', 'TLS')),
  login          varchar(254) not null,
  sign_in        varchar(16)  not null check (sign_in in ('PASSWORD', 'XOAUTH2')),
  -- Sealed with the vault, or the name of a setting that holds it.
  secret         varchar(4000) not null,
  token_url      varchar(1000) not null,
  token_scope    varchar(400) not null,
  token_client   varchar(254) not null,
  version        bigint       not null
);

-- What the node that watches a mailbox saw last. Apart, because it changes while people edit the mailbox.
create table mailbox_state (
  mailbox_id   uuid primary key references mailbox,
  state        varchar(16) not null check (state in ('NEW', 'WATCHING', 'REFUSED', 'SILENT', 'OFF')),
  since        timestamp(6) with time zone not null,
  contact_at   timestamp(6) with time zone,
  mail_at      timestamp(6) with time zone,
  lag_seconds  bigint      not null,
  received     bigint      not null,
  last_error   varchar(1000),
  uid_validity bigint      not null,
  last_uid     bigint      not null,
  alerted_at   timestamp(6) with time zone
);
