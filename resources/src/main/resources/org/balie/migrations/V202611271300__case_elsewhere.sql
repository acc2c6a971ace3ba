-- Cases of other systems that belong to one of ours.
create table case_elsewhere (
  id         uuid primary key,
  ticket_id  uuid          not null references ticket,
  system     varchar(40)   not null,
  reference  varchar(120)  not null,
  title      varchar(400)  not null,
  status     varchar(120)  not null,
  address    varchar(2000) not null,
  -- When the other system was heard last; null when it never was.
  checked_at timestamp(6) with time zone,
  constraint case_elsewhere_once unique (ticket_id, system, reference)
);
