-- The customer card. One person or organisation, found again by e-mail address or telephone number.
create table customer (
  id         uuid primary key,
  name       varchar(200),
  language   varchar(5),
  note       varchar(4000),
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  version    bigint not null
);

create table customer_identity (
  id          uuid primary key,
  customer_id uuid not null references customer,
  kind        varchar(16)  not null check (kind in ('EMAIL', 'PHONE')),
  -- Normalised: e-mail in lower case, telephone in E.164.
  normal      varchar(254) not null,
  shown       varchar(254) not null,
  constraint customer_identity_once unique (kind, normal)
);
create index customer_identity_customer on customer_identity (customer_id);
