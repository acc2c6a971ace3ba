-- A case that was merged into another, with the status it goes back to; where each moved message was said.
alter table ticket add column merged_into uuid references ticket;
alter table ticket add column merged_status varchar(20);
create index ticket_merged_into on ticket (merged_into);
alter table message add column said_on uuid references ticket;
create index message_said_on on message (said_on);
