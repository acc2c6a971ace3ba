-- Letters alone are no keys for this person (WCAG 2.1.4).
alter table agent add column letters_off boolean default false not null;
