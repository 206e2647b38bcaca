-- whose own service an entry is: shown in that practice's view and nowhere else
alter table entry add column practice text;

create index entry_practice on entry (practice) where practice is not null;

-- the practice that a link makes somebody an editor of
alter table token add column practice text;
