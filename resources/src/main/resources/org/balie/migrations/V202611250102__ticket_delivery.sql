-- What the way of a sent reply reported later, and to whom else it went.
alter table message add column receipt varchar(16) check (receipt in ('DELAYED', 'DELIVERED'));
alter table message add column recipients varchar(8000);
