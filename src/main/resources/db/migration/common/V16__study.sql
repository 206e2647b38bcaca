-- comparisons of how much results say of where they come from: what was settled before, and counts by arm and day
create table study (
    id text primary key,
    primary_outcome text not null,
    views_an_arm integer not null,
    started_at bigint not null,
    started_by text not null,
    -- who agreed to it, and under what reference
    approval text not null,
    -- the last day, as ISO text
    ends_on text not null,
    -- what tickets are signed with while it runs
    ticket_key text,
    ended_at bigint,
    -- found, none-found, too-few, or stopped by a person
    ended_as text,
    -- why a person stopped it
    stopped_because text,
    -- 1 of the one that runs, and nothing of all others
    running integer unique
);

create table study_count (
    study_id text not null references study (id),
    arm text not null,
    -- view, or a deed
    what text not null,
    day text not null,
    times bigint not null,
    primary key (study_id, arm, what, day)
);

create table study_look (
    study_id text not null references study (id),
    number integer not null,
    at bigint not null,
    fraction double precision not null,
    bound double precision not null,
    decision text not null,
    -- the counts at that look, as JSON
    counts text not null,
    primary key (study_id, number)
);
