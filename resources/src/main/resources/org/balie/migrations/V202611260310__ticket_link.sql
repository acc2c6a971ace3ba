-- Cases that belong together. A duplicate or a part stands in from_id.
create table ticket_link (
  id       uuid primary key,
  from_id  uuid not null references ticket,
  to_id    uuid not null references ticket,
  kind     varchar(20) not null,
  added_at timestamp(6) with time zone not null,
  check (from_id <> to_id),
  unique (from_id, to_id)
);
create index ticket_link_to on ticket_link (to_id);
