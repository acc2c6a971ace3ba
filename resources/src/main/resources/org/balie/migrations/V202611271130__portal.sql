-- Ways from a case or a customer card to systems that Balie is not integrated with.
create table portal (
  id        uuid primary key,
  position  int           not null,
  names     varchar(1000) not null,
  note      varchar(400)  not null,
  way       varchar(8)    not null check (way in ('OPEN', 'POST')),
  address   varchar(2000) not null,
  -- What is posted, as JSON; an empty object for what is only opened.
  inputs    varchar(4000) not null,
  place     varchar(16)   not null check (place in ('CASE', 'CUSTOMER')),
  case_type varchar(60) references case_type,
  topic_id  uuid references topic,
  -- Whether personal data may stand in the address.
  personal  boolean       not null,
  version   bigint        not null
);
