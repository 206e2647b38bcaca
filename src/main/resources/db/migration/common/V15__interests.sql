-- what those who look at entries have declared, by role
create table interest (
    slug text primary key,
    revision bigint not null,
    document text not null
);
