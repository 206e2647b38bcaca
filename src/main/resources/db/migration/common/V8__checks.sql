-- each address that entries link to, once, however many do: when it is to be asked, who is asking, and how it was
create table link (
    -- of the address alone, so that every node makes the same one
    id text primary key,
    url text not null,
    host text not null,
    -- 0: a person wants to know now
    due_at bigint not null,
    claimed_by text,
    claimed_until bigint not null,
    -- ok, moved, caution, changed, broken or hijacked; null until it was asked
    verdict text,
    since bigint,
    checked_at bigint,
    moved_to text,
    -- how often in a row it has failed, and when that began
    failures integer not null,
    failing_since bigint,
    -- how steady it has been: all checks, and how many of them found it changed or failing
    checks bigint not null,
    changes bigint not null,
    failed bigint not null,
    etag text,
    last_modified text,
    body_hash bigint,
    -- what was found, as upkeep tells it: JSON
    details text not null
);

create index link_due on link (due_at, host, claimed_until);

create index link_claimed on link (claimed_by, claimed_until);

create index link_verdict on link (verdict, since);

create table entry_link (
    entry_id text not null references entry (id),
    -- of the readers whom the link is for; empty for everybody else
    language text not null,
    link_id text not null references link (id),
    primary key (entry_id, language)
);

create index entry_link_link on entry_link (link_id);

-- the linked page as it was read, JSON of upkeep's; for comparing and finding, never for the public to read
create table link_page (
    link_id text primary key references link (id) on delete cascade,
    page text not null,
    read_at bigint not null,
    -- what somebody last stood by, when the page has changed since; null when it is the same
    stood_by text
);

create table links_filled (
    only_row integer primary key check (only_row = 1),
    number integer not null
);

insert into links_filled (only_row, number) values (1, 0);
