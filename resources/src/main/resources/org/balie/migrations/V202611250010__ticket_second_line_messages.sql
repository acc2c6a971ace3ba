-- A fourth kind of message: between us and the second line. A new column, because the two databases name the old check differently.
alter table message add column said_to varchar(16) default 'NOTE' not null check (said_to in ('CUSTOMER', 'REPLY', 'NOTE', 'SECOND_LINE'));
update message set said_to = kind;
alter table message drop column kind;
alter table message rename column said_to to kind;
alter table message alter column kind drop default;
