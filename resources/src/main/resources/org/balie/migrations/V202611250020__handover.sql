-- A case that was given to a receiver of the second line: what was sent, where it is now.
create table handover (
  id              uuid primary key,
  ticket_id       uuid not null references ticket,
  -- The first, second ... hand-over of its ticket.
  number          int not null,
  -- What the receiver knows it by, for example B-2026-000123/2.
  reference       varchar(60) not null unique,
  receiver        varchar(32) not null,
  state           varchar(16) not null check (state in ('QUEUED', 'SENT', 'ANSWERED', 'COMPLETED', 'CLOSED', 'FAILED', 'WITHDRAWN')),
  form            varchar(300000) not null,
  addressee       varchar(200) not null,
  outbox_id       uuid,
  remote_id       varchar(100),
  remote_number   varchar(60),
  remote_status   varchar(120),
  remote_operator varchar(100),
  remote_modified timestamp(6) with time zone,
  -- A look at the receiver was asked for and has not begun.
  look_asked      boolean not null,
  -- It may have arrived although nobody said so.
  doubtful        boolean not null,
  last_error      varchar(1000),
  created_by      uuid,
  created_at      timestamp(6) with time zone not null,
  since           timestamp(6) with time zone not null,
  remind_at       timestamp(6) with time zone,
  version         bigint not null,
  unique (ticket_id, number)
);
create index handover_remote on handover (receiver, remote_id);
create index handover_remote_number on handover (receiver, remote_number);
create index handover_state on handover (state, since);

-- What travelled after the first message: texts and files of either side, each once.
create table handover_entry (
  id            uuid primary key,
  handover_id   uuid not null references handover,
  number        int not null,
  direction     varchar(4) not null check (direction in ('OUT', 'IN')),
  -- The receiver's own id of what came in.
  remote_id     varchar(400),
  message_id    uuid references message,
  attachment_id uuid references attachment,
  state         varchar(16) not null check (state in ('QUEUED', 'SENT', 'FAILED', 'RECEIVED')),
  -- The receiver meant it for the customer to read.
  for_customer  boolean not null,
  outbox_id     uuid,
  last_error    varchar(1000),
  at            timestamp(6) with time zone not null,
  unique (handover_id, remote_id),
  unique (handover_id, number)
);
create index handover_entry_message on handover_entry (message_id);

-- What becomes of the case when something happens at a receiver; "status:X" is the receiver's own status X.
create table handover_rule (
  receiver      varchar(32) not null,
  event         varchar(130) not null,
  ticket_status varchar(32) not null,
  primary key (receiver, event)
);
insert into handover_rule values
  ('topdesk', 'sent', 'WAITING_FOR_SECOND_LINE'),
  ('topdesk', 'completed', 'OPEN'),
  ('topdesk', 'closed', 'OPEN'),
  ('mailbox', 'sent', 'WAITING_FOR_SECOND_LINE'),
  ('mailbox', 'answered', 'OPEN');

-- What the dialog proposes for cases of a kind, a topic, both or any.
create table handover_proposal (
  id        uuid primary key,
  receiver  varchar(32) not null,
  case_type varchar(60) references case_type,
  topic_id  uuid references topic,
  fields    varchar(20000) not null,
  version   bigint not null
);
