-- What becomes of the case when a reply leaves: a status, with a resolution where one is needed. Null for nothing.
alter table message add column then_step varchar(120);
