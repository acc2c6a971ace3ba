-- Who makes a card for an address that has none takes the turn of that address first: two questions of one new customer at
-- the same moment then make one card, one after the other, on whatever node. A few turns shared by all addresses are enough.
create table customer_turn (
  turn int primary key
);
insert into customer_turn (turn) values
  (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15),
  (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31);
