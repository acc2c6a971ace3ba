-- Mail to these domains, and to what lies below them, leaves over an encrypted line or not at all.
create table secure_domain (
  domain     varchar(253) primary key,
  created_at timestamp with time zone not null
);
