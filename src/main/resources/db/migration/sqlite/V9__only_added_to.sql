-- History and audit log are only ever added to. The one exception is personal data on request: while a redaction is
-- open, words of theirs may be replaced. An open one points to a row that can never be, so that no transaction can be
-- committed that has not closed its own.
create table never (
    id integer primary key check (1 = 0)
);

create table redaction (
    id text primary key,
    at bigint not null,
    -- whose data, by account or entry, and never the data
    about text not null,
    still_open integer references never (id) deferrable initially deferred
);

create trigger history_stays before delete on history
begin
    select raise(abort, 'history is only ever added to');
end;

-- "insert or replace" would delete without asking the trigger above
create trigger history_once before insert on history
when exists (select 1 from history where revision = new.revision)
begin
    select raise(abort, 'history is only ever added to');
end;

create trigger history_redacted before update on history
when not exists (select 1 from redaction where still_open is not null)
    or new.revision is not old.revision or new.subject is not old.subject or new.subject_id is not old.subject_id
    or new.at is not old.at or new.action is not old.action
begin
    select raise(abort, 'history is only ever added to');
end;

create trigger audit_event_stays before delete on audit_event
begin
    select raise(abort, 'audit_event is only ever added to');
end;

create trigger audit_event_once before insert on audit_event
when exists (select 1 from audit_event where id = new.id)
begin
    select raise(abort, 'audit_event is only ever added to');
end;

create trigger audit_event_redacted before update on audit_event
when not exists (select 1 from redaction where still_open is not null)
    or new.id is not old.id or new.at is not old.at or new.action is not old.action
    or new.subject is not old.subject
begin
    select raise(abort, 'audit_event is only ever added to');
end;

create trigger redaction_stays before delete on redaction
begin
    select raise(abort, 'redaction is only ever added to');
end;

create trigger redaction_closed before update on redaction
when old.still_open is null or new.id is not old.id or new.at is not old.at or new.about is not old.about
begin
    select raise(abort, 'redaction is only ever added to');
end;

-- for the audit log's page, which is searched by these
create index history_actor on history (actor, revision);

create index history_action on history (action, revision);

create index history_at on history (at);

create index audit_event_actor on audit_event (actor, id);

create index audit_event_subject on audit_event (subject, id);

create index audit_event_action on audit_event (action, id);
