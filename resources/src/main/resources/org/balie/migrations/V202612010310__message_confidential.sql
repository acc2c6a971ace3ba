-- The words of such a reply stay here; the customer is told that they wait.
alter table message add column confidential boolean default false not null;
