-- Why a reply came back, as a word that programs and people share.
alter table message add column delivery_reason varchar(40);
-- An address that nobody reads: since when, and why. Empty again as soon as somebody writes from it.
alter table customer_identity add column undeliverable_since timestamp(6) with time zone;
alter table customer_identity add column undeliverable_reason varchar(40);
