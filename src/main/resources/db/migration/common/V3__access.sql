create table account (
    id text primary key,
    email text not null,
    -- the address in small letters: nobody has two accounts
    email_key text not null unique,
    name text not null,
    role text not null,
    practice text,
    -- Argon2id with its own salt; null until the person has chosen one
    password text,
    switched_on boolean not null,
    created_at bigint not null,
    signed_in_at bigint,
    -- issuer and subject at the sign-in service, once the person came from there
    sign_in_service text unique,
    role_from_service boolean not null
);

-- links that do one thing once; only a hash is kept
create table token (
    hash text primary key,
    purpose text not null,
    account_id text references account (id),
    expires_at bigint not null
);

create index token_account on token (account_id);

-- append-only: sign-ins and what changed about accounts
create table audit_event (
    id text primary key,
    at bigint not null,
    actor text not null,
    action text not null,
    subject text,
    before_document text,
    after_document text,
    address text
);

create index audit_event_at on audit_event (at);

create table throttle (
    subject text primary key,
    tries bigint not null,
    last_at bigint not null,
    until_at bigint not null
);

-- as Spring Session and Spring Security read and write them
create table spring_session (
    primary_id text primary key,
    session_id text not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name text
);

create index spring_session_expiry on spring_session (expiry_time);

create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id text not null references spring_session (primary_id) on delete cascade,
    attribute_name text not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

create table user_credentials (
    credential_id text primary key,
    user_entity_user_id text not null,
    public_key bytea not null,
    signature_count bigint,
    uv_initialized boolean,
    backup_eligible boolean not null,
    authenticator_transports text,
    public_key_credential_type text,
    backup_state boolean not null,
    attestation_object bytea,
    attestation_client_data_json bytea,
    created timestamp,
    last_used timestamp,
    label text not null
);

create index user_credentials_owner on user_credentials (user_entity_user_id);
