-- Which case a window of an agent shows at the moment. What has not been heard of for a while is gone.
create table present_window (
  id        uuid primary key,
  agent_id  uuid not null references agent,
  ticket_id uuid not null references ticket,
  doing     varchar(8) not null check (doing in ('VIEWING', 'REPLYING')),
  seen_at   timestamp(6) with time zone not null
);
create index present_window_ticket on present_window (ticket_id, seen_at);
