-- Workers take one topic at a time: what waits of the others is not walked over.
drop index outbox_entry_due;
create index outbox_entry_due on outbox_entry (state, topic, due_at);
