-- the links of entries in a looser form, to warn of near-duplicates; filled when the catalogue is opened, by rules that have a number
create table near_link (
    near text not null,
    entry_id text not null references entry (id),
    primary key (near, entry_id)
);

create table near_rules (
    only_row integer primary key check (only_row = 1),
    number integer not null
);

insert into near_rules (only_row, number) values (1, 0);
