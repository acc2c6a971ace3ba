-- The whole customer card: organisations and their people, several ways to somebody, protected identities, duplicates.
alter table customer add column kind varchar(16) default 'PERSON' not null check (kind in ('PERSON', 'ORGANISATION'));
-- Where a person works, and as what.
alter table customer add column organisation_id uuid references customer;
alter table customer add column works_as varchar(100);
create index customer_organisation on customer (organisation_id);
-- Name and addresses are shown to nobody who gave no reason.
alter table customer add column protected_identity boolean default false not null;
-- The card this one went on in; always one that was not merged itself.
alter table customer add column merged_into uuid references customer;
create index customer_merged_into on customer (merged_into);
-- Who opened the card last.
alter table customer add column looked_at timestamp(6) with time zone;
alter table customer add column looked_by uuid;
-- Keyed hash of the personal number, and its last digits; the number itself is not kept.
alter table customer add column personal_key varchar(64);
alter table customer add column personal_shown varchar(24);
alter table customer add constraint customer_personal_key unique (personal_key);
-- The name without capitals, accents and signs: equal names are found by it.
alter table customer add column name_key varchar(200);
update customer set name_key = lower(name);
create index customer_name_key on customer (name_key);

-- Which of several ways somebody prefers, and which somebody made sure of.
alter table customer_identity add column preferred boolean default false not null;
alter table customer_identity add column verified_at timestamp(6) with time zone;
alter table customer_identity add column verified_by uuid;

-- Ways by which nobody is found again: postal addresses, names in social media.
create table customer_detail (
  id          uuid primary key,
  customer_id uuid not null references customer,
  kind        varchar(16)  not null check (kind in ('HANDLE', 'ADDRESS')),
  shown       varchar(254) not null,
  preferred   boolean default false not null,
  verified_at timestamp(6) with time zone,
  verified_by uuid
);
create index customer_detail_customer on customer_detail (customer_id);

-- Two cards that turned out to be one customer's, with what moved, so that it can be undone.
create table customer_merge (
  id        uuid primary key,
  gone_id   uuid not null references customer,
  kept_id   uuid not null references customer,
  merged_at timestamp(6) with time zone not null,
  merged_by uuid not null,
  undone_at timestamp(6) with time zone,
  undone_by uuid
);
create index customer_merge_gone on customer_merge (gone_id);
create index customer_merge_kept on customer_merge (kept_id);
create table customer_merge_moved (
  merge_id uuid not null references customer_merge,
  -- A way, a case, a contact: ids are unique over all tables.
  moved_id uuid not null,
  primary key (merge_id, moved_id)
);

-- Cards that look like one customer's and are not.
create table customer_distinct (
  id       uuid primary key,
  one_id   uuid not null references customer,
  other_id uuid not null references customer,
  said_at  timestamp(6) with time zone not null,
  said_by  uuid not null
);
create index customer_distinct_one on customer_distinct (one_id);
create index customer_distinct_other on customer_distinct (other_id);

-- Who opened a protected card for which reason, and until when it stays open to them.
create table customer_opening (
  id          uuid primary key,
  customer_id uuid not null references customer,
  agent_id    uuid not null references agent,
  reason      varchar(400) not null,
  opened_at   timestamp(6) with time zone not null,
  open_until  timestamp(6) with time zone not null
);
create index customer_opening_agent on customer_opening (customer_id, agent_id);
