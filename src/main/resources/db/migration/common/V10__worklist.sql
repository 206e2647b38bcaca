-- who has taken on what wants a person, and until when it is put off
create table want (
    kind text not null,
    -- an entry's id; of a mention the remark's number and the account's id
    about text not null,
    -- an account
    assignee text,
    put_off_until bigint not null,
    -- when this was said: it holds for what began before
    at bigint not null,
    primary key (kind, about)
);

-- the publisher's own date for its next look; every entry is listed anew when the catalogue is opened
alter table listing add column publisher_next_on text;

delete from listing;

-- what the worklist asks of every entry is in the indexes alone
create index listing_status on listing (status, next_on, entry_id);

create index listing_publisher on listing (status, publisher_next_on, entry_id);

create index listing_languages on listing (status, whole_in, unreviewed_in, visits, entry_id, changed_at);

-- who does not want the mail of the week
create table no_weekly_mail (
    account_id text primary key references account (id)
);

-- whose mail of an ISO week (2026-W48) was seen to, by whichever node
create table weekly_mail (
    account_id text not null references account (id),
    week text not null,
    at bigint not null,
    primary key (account_id, week)
);

-- the secret in the address of somebody's calendar, of which only a hash is kept
create table calendar_key (
    account_id text primary key references account (id),
    hash text not null unique,
    made_at bigint not null
);
