-- what a clinician gave to somebody: entries and nothing about whom
create table handout (
    code text primary key,
    -- ids, as a JSON array
    entries text not null,
    -- of its words, as a JSON array
    languages text not null,
    large boolean not null,
    -- one of a fixed list, or null
    note text,
    months int not null,
    -- the slug of the practice in whose name it is
    practice text,
    made_at bigint not null,
    -- the last day it can be opened
    last_on text not null,
    -- of the secret that takes it back
    secret_hash text not null,
    -- an account, when somebody had signed in
    maker text
);

create index handout_last on handout (last_on);
create index handout_maker on handout (maker, made_at) where maker is not null;

-- codes that led to something once, so that this is told and no code is given twice
create table handout_ended (
    code text primary key,
    -- EXPIRED or REVOKED
    why text not null,
    on_day text not null
);

create index handout_ended_day on handout_ended (on_day);

-- what staff keep under a name to make handouts of
create table ready_handout (
    id text primary key,
    name text not null,
    entries text not null,
    languages text not null,
    large boolean not null,
    note text,
    months int not null,
    practice text,
    changed_at bigint not null,
    -- an account
    changed_by text not null
);
