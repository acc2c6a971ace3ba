-- Who corrected the card last; shown to whoever wanted to correct it at the same time. Null: Balie itself.
alter table customer add column changed_by uuid;
