-- Every moment is Unix time in milliseconds, UTC. What people wrote stands in spool.raw, letters.text and outbox.raw only, so that
-- it can be erased there and the skeleton stays.

create table spool (
    id integer primary key,
    identity text not null unique,
    received integer not null,
    spooled integer not null,
    size integer not null,
    whole integer not null,
    raw blob not null,
    stage text not null check (stage in ('waiting', 'processed', 'quarantined', 'known')),
    attempts integer not null default 0,
    next_attempt integer not null default 0,
    kind text,
    reason text,
    settled integer
) strict;
create index spool_waiting on spool (next_attempt, id) where stage = 'waiting';

-- Where the mailbox has which mail. A mail that is copied or comes again has several places.
create table places (
    folder text not null,
    uid_validity integer not null,
    uid integer not null,
    mail_id integer not null references spool (id),
    filed integer,
    primary key (folder, uid_validity, uid)
) strict;
create index places_unfiled on places (mail_id) where filed is null;

create table sequences (name text primary key, next integer not null) strict;
insert into sequences (name, next) values ('case', 1);

create table letters (
    case_number text primary key,
    stage text not null,
    prisoner text not null,
    wish text not null,
    supporter_address text not null,
    supporter_name text not null,
    supporter_language text not null,
    language text not null,
    opened integer not null,
    due integer,
    why text,
    text text not null,
    mail_id integer not null references spool (id),
    revision integer not null
) strict;
create index letters_due on letters (due) where due is not null;
create index letters_supporter on letters (supporter_address collate nocase);

-- Which case a thread belongs to: the supporter's own mails and ours.
create table threads (
    message_id text not null,
    case_number text not null references letters (case_number),
    primary key (message_id, case_number)
) strict;

create table tasks (
    token text primary key,
    case_number text not null references letters (case_number),
    kind text not null,
    language text not null,
    volunteer text,
    stage text not null check (stage in ('offered', 'unplaced', 'done', 'cancelled')),
    queued integer not null,
    due integer not null
) strict;
create index tasks_load on tasks (volunteer, queued);

create table timeline (
    id integer primary key,
    at integer not null,
    case_number text,
    mail_id integer,
    event text not null,
    reason text not null
) strict;
create index timeline_case on timeline (case_number, id);
create index timeline_mail on timeline (mail_id, id);

create table pen (
    id integer primary key,
    mail_id integer,
    case_number text,
    kind text not null,
    reason text not null,
    opened integer not null,
    closed integer
) strict;
create index pen_open on pen (opened) where closed is null;

create table outbox (
    id integer primary key,
    message_id text not null unique,
    mail_id integer,
    case_number text,
    note text not null,
    sender text not null,
    recipient text not null,
    raw blob not null,
    stage text not null check (stage in ('waiting', 'sending', 'sent', 'refused', 'unknown')),
    attempts integer not null default 0,
    queued integer not null,
    due integer not null,
    settled integer,
    outcome text
) strict;
create index outbox_due on outbox (due, id) where stage = 'waiting';

-- Automatic answers given, for the caps that end loops.
create table answers (
    recipient text not null collate nocase,
    note text not null,
    at integer not null
) strict;
create index answers_at on answers (at);
create index answers_recipient on answers (recipient, at);
