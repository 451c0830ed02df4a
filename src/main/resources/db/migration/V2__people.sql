create table guest (
    id         uuid                     not null,
    token_hash varchar(64)              not null,
    created_at timestamp with time zone not null,
    seen_at    timestamp with time zone not null,
    constraint guest_pk primary key (id),
    constraint guest_token unique (token_hash)
);

create table seat (
    guest_id       uuid not null,
    workshop_id    uuid not null,
    participant_id uuid not null,
    constraint seat_pk primary key (guest_id, workshop_id),
    constraint seat_guest foreign key (guest_id) references guest (id)
);
create index seat_workshop on seat (workshop_id);

-- Revoked links stay, so that who comes with one is told that it was revoked; at most one a workshop and role is not revoked.
create table join_link (
    token_hash  varchar(64)              not null,
    workshop_id uuid                     not null,
    role        varchar(20)              not null,
    created_at  timestamp with time zone not null,
    expires_at  timestamp with time zone,
    revoked_at  timestamp with time zone,
    constraint join_link_pk primary key (token_hash)
);
create index join_link_workshop on join_link (workshop_id, role);

create table join_code (
    workshop_id uuid       not null,
    code        varchar(8) not null,
    constraint join_code_pk primary key (workshop_id),
    constraint join_code_once unique (code)
);
