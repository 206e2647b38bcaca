-- how many searches there were, by month (2026-05) and the topic that most of what was found is about; no words
create table searched_month (
    month text not null,
    -- empty when nothing was found, or nothing of a topic
    topic text not null,
    searches bigint not null,
    found bigint not null,
    -- how many said that none of it was what they need
    missed bigint not null,
    primary key (month, topic)
);

-- words that many searched for in one month: those of fewer than five are never written here
create table searched_words (
    id bigint primary key,
    language text not null,
    words text not null,
    -- the stems of the words in the order of the alphabet, by which two are the same
    gist text not null,
    unique (language, words)
);

create index searched_words_gist on searched_words (language, gist);

-- on how many days from how many networks, added up: a network counts once a day
create table searched_words_month (
    words_id bigint not null references searched_words (id),
    month text not null,
    searches bigint not null,
    in_vain bigint not null,
    missed bigint not null,
    primary key (words_id, month)
);
