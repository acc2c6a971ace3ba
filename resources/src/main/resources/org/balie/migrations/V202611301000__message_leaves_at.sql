-- A reply that leaves later: until then it can be taken back. Null for one that left or is none.
alter table message add column leaves_at timestamp(6) with time zone;
create index message_leaves_at on message (leaves_at);
