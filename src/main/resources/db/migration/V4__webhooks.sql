-- seen: the last event of the journal that was looked at; deliveries for it and all before it are in the other table.
create table webhook (
    id          uuid                     not null,
    workshop_id uuid                     not null,
    address     varchar(2000)            not null,
    secret      varchar(64)              not null,
    seen        bigint                   not null,
    created_at  timestamp with time zone not null,
    constraint webhook_pk primary key (id)
);
create index webhook_workshop on webhook (workshop_id);

create table webhook_delivery (
    id         uuid                     not null,
    webhook_id uuid                     not null,
    event_type varchar(100)             not null,
    body       varchar(20000)           not null,
    created_at timestamp with time zone not null,
    due_at     timestamp with time zone,
    attempts   integer                  not null,
    outcome    varchar(200)             not null,
    done_at    timestamp with time zone,
    constraint webhook_delivery_pk primary key (id),
    constraint webhook_delivery_of foreign key (webhook_id) references webhook (id) on delete cascade
);
create index webhook_delivery_due on webhook_delivery (due_at);
