-- Words that agents put on cases to find them together.
create table case_tag (
  ticket_id uuid        not null references ticket,
  tag       varchar(40) not null,
  primary key (ticket_id, tag)
);
create index case_tag_tag on case_tag (tag);
