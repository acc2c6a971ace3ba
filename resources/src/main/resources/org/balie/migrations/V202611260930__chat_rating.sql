-- What the visitor thought of it, from 1 (bad) to 5 (good); empty for who did not say.
alter table chat_conversation add column rating smallint check (rating between 1 and 5);
