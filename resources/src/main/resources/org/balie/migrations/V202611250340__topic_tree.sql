-- More of a topic: other words for it, whom to turn to, what took its place. A topic that is not active is deprecated.
alter table topic add column synonyms varchar(8000) default '{}' not null;
alter table topic add column escalation varchar(254);
alter table topic add column successor_id uuid references topic;
create index topic_successor on topic (successor_id);

-- Where a topic stood before it was moved: forms and programs that name it so still find it.
create table topic_former_path (
  path     varchar(400) primary key,
  topic_id uuid not null references topic
);
create index topic_former_path_topic on topic_former_path (topic_id);

-- One row. Whoever changes the tree counts it up first and so takes turns; every node looks at it to know whether its copy is the newest.
create table topic_tree (
  id       smallint primary key,
  revision bigint not null
);
insert into topic_tree (id, revision) values (1, 1);
