-- Kinds of cases as data: texts, default priority, transitions and fields stand in the definition (JSON).
create table case_type (
  code       varchar(60)   primary key,
  revision   int           not null,
  definition varchar(100000) not null,
  active     boolean       not null,
  sort_order int           not null,
  changed_at timestamp(6) with time zone not null,
  version    bigint        not null
);
