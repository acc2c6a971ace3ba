-- Others who have to do with a case: who applied, who owns the property, whom to ask.
create table case_party (
  id          uuid primary key,
  ticket_id   uuid not null references ticket,
  customer_id uuid not null references customer,
  role        varchar(24) not null check (role in ('APPLICANT', 'CONTACT', 'OWNER', 'REPRESENTATIVE', 'OTHER')),
  added_at    timestamp(6) with time zone not null,
  added_by    uuid not null,
  constraint case_party_once unique (ticket_id, customer_id, role)
);
create index case_party_customer on case_party (customer_id);
