-- A conversation of an agent has a tab of its own: one of its ticket, that leads to the conversation and stays while it goes on.
alter table work_tab add column chat_id uuid references chat_conversation on delete cascade;
create index work_tab_chat on work_tab (chat_id);
