-- Every revision of a kind of case, because old cases keep their form.
create table case_type_revision (
  -- The code and the number: question/3.
  id         varchar(80)    primary key,
  definition varchar(100000) not null,
  changed_at timestamp(6) with time zone not null
);
insert into case_type_revision (id, definition, changed_at)
  select code || '/' || cast(revision as varchar(12)), definition, changed_at from case_type;

-- What of the checklist of its kind is done with a case.
create table case_check (
  id        uuid primary key,
  ticket_id uuid        not null references ticket,
  item      varchar(60) not null,
  agent_id  uuid        not null references agent,
  done_at   timestamp(6) with time zone not null,
  constraint case_check_once unique (ticket_id, item)
);
