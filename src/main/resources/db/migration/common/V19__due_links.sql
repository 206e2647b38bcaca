-- in the order in which links are taken; ids are as if drawn by lot, so links due together come from many hosts at once
drop index link_due;
create index link_due on link (due_at, id, host, claimed_until);
