-- Jobs that must run on one node at a time hold a row here.
create table lease (
  job        varchar(80)  primary key,
  holder     varchar(80)  not null,
  held_until timestamp(6) with time zone not null
);
