-- The words of attached files: what became of reading them. The text itself is content like any other, encrypted.
create table file_words (
  content_id uuid primary key references content,
  state      varchar(12) not null check (state in ('WAITING', 'READ', 'UNREADABLE', 'NONE')),
  -- The newest are read first, so that nobody waits for what lay there before.
  wanted_at  timestamp(6) with time zone not null,
  -- Not read before then: a worker has it, or it broke one.
  due_at     timestamp(6) with time zone not null,
  tries      int not null,
  settled_at timestamp(6) with time zone,
  text_id    uuid references content,
  reason     varchar(100)
);
create index file_words_wanted on file_words (state, wanted_at);
create index file_words_settled on file_words (settled_at);
