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

create function only_added_to() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name;
end
$$;

create function history_redacted() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from redaction where still_open is not null)
        or (new.revision, new.subject, new.subject_id, new.at, new.action)
            is distinct from (old.revision, old.subject, old.subject_id, old.at, old.action)
    then
        raise exception 'history is only ever added to';
    end if;
    return new;
end
$$;

create function audit_event_redacted() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from redaction where still_open is not null)
        or (new.id, new.at, new.action, new.subject)
            is distinct from (old.id, old.at, old.action, old.subject)
    then
        raise exception 'audit_event is only ever added to';
    end if;
    return new;
end
$$;

create function redaction_closed() returns trigger language plpgsql as $$
begin
    if old.still_open is null or (new.id, new.at, new.about) is distinct from (old.id, old.at, old.about) then
        raise exception 'redaction is only ever added to';
    end if;
    return new;
end
$$;

create trigger history_stays before delete or truncate on history
    for each statement execute function only_added_to();

create trigger history_redacted before update on history
    for each row execute function history_redacted();

create trigger audit_event_stays before delete or truncate on audit_event
    for each statement execute function only_added_to();

create trigger audit_event_redacted before update on audit_event
    for each row execute function audit_event_redacted();

create trigger redaction_stays before delete or truncate on redaction
    for each statement execute function only_added_to();

create trigger redaction_closed before update on redaction
    for each row execute function redaction_closed();

-- for the audit log's page, which is searched by these
create index history_actor on history (actor, revision);

create index history_action on history (action, revision);

create index history_at on history (at);

create index audit_event_actor on audit_event (actor, id);

create index audit_event_subject on audit_event (subject, id);

create index audit_event_action on audit_event (action, id);
