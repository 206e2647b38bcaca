-- on which websites practices' embeds were shown, and how often on a day; nothing of who looked
create table seen_from (
    practice text not null,
    host text not null,
    day text not null,
    times bigint not null,
    primary key (practice, host, day)
);
