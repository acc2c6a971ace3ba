-- Where a case is about: an address, a property, a point, or several of these.
create table case_place (
  ticket_id    uuid primary key references ticket,
  country      varchar(2)   not null check (country in ('NL', 'SE')),
  street       varchar(120) not null,
  house_number varchar(20)  not null,
  addition     varchar(40)  not null,
  postcode     varchar(10)  not null,
  city         varchar(80)  not null,
  property     varchar(120) not null,
  -- WGS 84, in degrees.
  latitude     double precision,
  longitude    double precision,
  note         varchar(400) not null,
  version      bigint       not null
);
create index case_place_property on case_place (property);
