-- Times are epoch milliseconds, dates are ISO text, documents are JSON: the portable subset of SQLite and PostgreSQL.

create table revision (
    only_row integer primary key check (only_row = 1),
    number bigint not null
);

insert into revision (only_row, number) values (1, 0);

create table area (
    only_row integer primary key check (only_row = 1),
    document text not null
);

create table source (
    slug text primary key,
    revision bigint not null,
    document text not null
);

create table topic (
    slug text primary key,
    revision bigint not null,
    document text not null
);

create index topic_revision on topic (revision);

create table practice (
    slug text primary key,
    revision bigint not null,
    document text not null
);

create table entry (
    id text primary key,
    revision bigint not null,
    kind text not null,
    status text not null,
    audience text not null,
    -- what makes two offers the same entry: the canonical address; for a service with its postcode, or its name and postcode
    identity text not null,
    document text not null
);

create unique index entry_revision on entry (revision);

create unique index entry_resource on entry (identity) where kind = 'resource';

create index entry_service on entry (identity) where kind = 'service';

create table entry_topic (
    topic text not null,
    entry_id text not null references entry (id),
    primary key (topic, entry_id)
);

create table entry_text (
    entry_id text not null references entry (id),
    language text not null,
    words text not null,
    primary key (entry_id, language)
);

create table review (
    entry_id text not null references entry (id),
    revision bigint primary key,
    reviewed_on text not null,
    reviewed_by text,
    next_on text
);

-- append-only: what each thing became, when and by whom
create table history (
    revision bigint primary key,
    subject text not null,
    subject_id text not null,
    at bigint not null,
    actor text not null,
    action text not null,
    document text not null
);

create index history_subject on history (subject_id, subject);

create table postcode (
    postcode text primary key,
    district text not null,
    lat double precision not null,
    lon double precision not null
);

create index postcode_district on postcode (district);

create table visit (
    entry_id text not null,
    day text not null,
    visits bigint not null,
    primary key (entry_id, day)
);
