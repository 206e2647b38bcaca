-- what was never looked at, and what says no reason, without reading every line of the list
create index listing_reviewed on listing (reviewed_on, has_why, title, entry_id);
