-- The own fields of cases, one row each, for conditions of views.
create table case_field (
  ticket_id    uuid          not null references ticket,
  code         varchar(60)   not null,
  words        varchar(1000) not null,
  number_value numeric(24, 6),
  day_value    date,
  primary key (ticket_id, code)
);
-- Own fields have longer names than columns that every case has.
alter table saved_view alter column shown_columns set data type varchar(4000);
