create table red_flag (
    slug text primary key,
    revision bigint not null,
    document text not null
);

create table red_flag_words (
    slug text primary key,
    revision bigint not null,
    document text not null
);
