create table journal (
    workshop_id   uuid                     not null,
    seq           bigint                   not null,
    event_type    varchar(100)             not null,
    event_version integer                  not null,
    payload       varchar(1000000)         not null,
    actor_id      uuid                     not null,
    happened_at   timestamp with time zone not null,
    command_id    uuid                     not null,
    constraint journal_pk primary key (workshop_id, seq)
);

create table workshop (
    id           uuid                     not null,
    title        varchar(200)             not null,
    participants integer                  not null,
    events       bigint                   not null,
    is_open      boolean                  not null,
    beachhead    varchar(200),
    created_at   timestamp with time zone not null,
    changed_at   timestamp with time zone not null,
    constraint workshop_pk primary key (id)
);
