-- Committees, people, memberships and meetings as meetings-service tells of them. No foreign keys: events may come in any order.
CREATE TABLE committee (
  id          uuid        NOT NULL CONSTRAINT pk_committee PRIMARY KEY,
  council_id  text        NOT NULL,
  name        text        NOT NULL,
  remit       text[]      NOT NULL,
  occurred_at timestamptz NOT NULL
);
CREATE INDEX ix_committee_council ON committee (council_id, name);
SELECT scrutineer_protect('committee');

CREATE TABLE person (
  id          uuid        NOT NULL CONSTRAINT pk_person PRIMARY KEY,
  council_id  text        NOT NULL,
  name        text        NOT NULL,
  post        text,
  kind        text,
  account     text,
  occurred_at timestamptz NOT NULL
);
SELECT scrutineer_protect('person');

CREATE TABLE membership (
  id           uuid        NOT NULL CONSTRAINT pk_membership PRIMARY KEY,
  council_id   text        NOT NULL,
  committee_id uuid        NOT NULL,
  person_id    uuid        NOT NULL,
  role         text        NOT NULL,
  from_on      date,
  to_on        date,
  occurred_at  timestamptz NOT NULL
);
CREATE INDEX ix_membership_committee ON membership (council_id, committee_id);
SELECT scrutineer_protect('membership');

CREATE TABLE meeting (
  id           uuid        NOT NULL CONSTRAINT pk_meeting PRIMARY KEY,
  council_id   text        NOT NULL,
  committee_id uuid,
  held_on      date,
  cancelled    boolean     NOT NULL,
  occurred_at  timestamptz NOT NULL
);
CREATE INDEX ix_meeting_committee ON meeting (council_id, committee_id, held_on);
SELECT scrutineer_protect('meeting');

CREATE TABLE minutes (
  id                  uuid   NOT NULL CONSTRAINT pk_minutes PRIMARY KEY,
  council_id          text   NOT NULL,
  expected            integer,
  corrects_minutes_id uuid,
  state               text   NOT NULL CONSTRAINT ck_minutes_state CHECK (state IN ('ARRIVING', 'COMPLETE')),
  version             bigint NOT NULL
);
SELECT scrutineer_protect('minutes');
