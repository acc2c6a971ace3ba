-- The last day for a case; none for those that were there before.
alter table ticket add column due_on date;
-- Since when its days are not counted: we wait for the customer, or it is finished.
alter table ticket add column clock_stopped_on date;
-- Of which last day its agent was told.
alter table ticket add column due_told_on date;
create index ticket_due on ticket (due_on, id);
