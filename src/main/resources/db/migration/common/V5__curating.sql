-- a form that somebody has not finished, as it was last seen; for nobody else, and no revision is taken
create table working_copy (
    account text not null,
    -- an entry's id, or the key of one that is not there yet
    about text not null,
    base_revision bigint not null,
    saved_at bigint not null,
    document text not null,
    primary key (account, about)
);

create index working_copy_about on working_copy (about);

-- what staff should know of an entry and the public should not
create table entry_note (
    entry_id text primary key references entry (id),
    revision bigint not null,
    words text not null
);

-- what staff say to one another about an entry; mentions is a JSON list of accounts
create table remark (
    id bigint primary key,
    entry_id text not null references entry (id),
    at bigint not null,
    actor text not null,
    words text not null,
    mentions text not null,
    removed_at bigint
);

create index remark_entry on remark (entry_id, id);

-- what the staff's lists filter and sort by; filled with every write of an entry, and for older ones when opened
create table listing (
    entry_id text primary key references entry (id),
    kind text not null,
    status text not null,
    audience text not null,
    reach text not null,
    source text,
    format text,
    -- in lower case without accents: the title to sort by, and the titles and links to look for words in
    title text not null,
    words text not null,
    -- languages with a space on either side of each: those in which nothing is missing, and those nobody has read over
    whole_in text not null,
    unreviewed_in text not null,
    reviewed_on text,
    reviewed_by text,
    next_on text,
    has_why integer not null,
    has_phrases integer not null,
    changed_at bigint not null,
    changed_by text not null,
    visits bigint not null
);

create index listing_title on listing (title, entry_id);

create index listing_changed on listing (changed_at, entry_id);

create index listing_next on listing (next_on, entry_id);

create index listing_visits on listing (visits, entry_id);

create table saved_view (
    account text not null,
    name text not null,
    query text not null,
    primary key (account, name)
);

-- entries changed together: theirs are the history's lines from the first to the last revision
create table bulk_edit (
    first_revision bigint primary key,
    last_revision bigint not null,
    at bigint not null,
    actor text not null,
    document text not null,
    undone_at bigint
);

create table pin (
    slug text primary key,
    revision bigint not null,
    document text not null
);
