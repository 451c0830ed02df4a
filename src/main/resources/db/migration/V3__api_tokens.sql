-- Revoked tokens stay, so that the list says what once had access.
create table api_token (
    id          uuid                     not null,
    token_hash  varchar(64)              not null,
    workshop_id uuid                     not null,
    role        varchar(20)              not null,
    label       varchar(160)             not null,
    created_at  timestamp with time zone not null,
    revoked_at  timestamp with time zone,
    constraint api_token_pk primary key (id),
    constraint api_token_once unique (token_hash)
);
create index api_token_workshop on api_token (workshop_id);
