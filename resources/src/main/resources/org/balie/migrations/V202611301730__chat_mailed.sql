-- When the visitor had the conversation sent to them; null before that.
alter table chat_conversation add column mailed_at timestamp(6) with time zone;
