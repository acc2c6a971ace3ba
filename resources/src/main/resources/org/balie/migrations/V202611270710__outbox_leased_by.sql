-- The run of a server that works on it: what a dead one held is taken over as soon as it is known to be dead.
alter table outbox_entry add column leased_by uuid;
