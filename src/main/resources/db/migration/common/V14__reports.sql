-- what readers say privately of an entry, added up: one row for each choice while it is open, and one each time it was closed
create table report (
    id bigint primary key,
    entry_id text not null,
    -- link, outdated, area, unclear
    choice text not null,
    times bigint not null,
    first_at bigint not null,
    last_at bigint not null,
    -- fixed, fine, withdrawn; null while it is open
    outcome text,
    closed_at bigint
);

create index report_entry on report (entry_id, choice);

create index report_outcome on report (outcome, first_at);

-- what was written with them, after everything personal was taken out; gone when the report is closed
create table report_words (
    id bigint primary key,
    report_id bigint not null references report (id),
    at bigint not null,
    words text not null
);

create index report_words_report on report_words (report_id);

-- links that somebody would have in the guide, each once
create table suggestion (
    id bigint primary key,
    url text not null,
    -- the address in its looser form, by which it is the same as another
    near text not null unique,
    title text not null,
    words text not null,
    -- whether one of those who signed in suggested it
    by_staff integer not null,
    times bigint not null,
    first_at bigint not null,
    last_at bigint not null,
    -- declined; null while it is open
    outcome text,
    closed_at bigint
);

create index suggestion_outcome on suggestion (outcome, first_at);

-- how often "was this helpful?" was answered: by entry, month (2026-05) and answer, and nothing else
create table helpful (
    entry_id text not null,
    month text not null,
    -- 1 yes, 0 no
    answer integer not null,
    times bigint not null,
    primary key (entry_id, month, answer)
);

-- what forms of public pages are sealed with, the same on every node; made anew each time the row is taken away
create table form_key (
    only_row integer primary key check (only_row = 1),
    secret text not null
);
