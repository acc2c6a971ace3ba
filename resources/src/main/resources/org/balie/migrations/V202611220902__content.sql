-- Bytes at rest: ciphertext in pieces, so that neither driver nor server holds a large file in memory.
create table content (
  id           uuid primary key,
  size         bigint       not null check (size >= 0),
  sha256       varchar(64)  not null,
  media_type   varchar(160) not null,
  key_name     varchar(80)  not null,
  created_at   timestamp(6) with time zone not null,
  scan_state   varchar(16)  not null check (scan_state in ('NOT_REQUIRED', 'PENDING', 'CLEAN', 'INFECTED')),
  scanned_at   timestamp(6) with time zone,
  scan_finding varchar(200)
);
create index content_scan on content (scan_state, created_at);

create table content_chunk (
  content_id uuid not null references content,
  no         int  not null,
  bytes      bytea not null,
  primary key (content_id, no)
);
