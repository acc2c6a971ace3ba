-- Whether only its members see the cases of a team.
alter table team add column confidential boolean default false not null;
