-- Who sits on which committee, as meetings-service last told. Never edited here.
-- recorded_at is the time of the newest event applied: an older one that arrives late changes nothing.
CREATE TABLE committee (
  id          uuid        NOT NULL CONSTRAINT pk_committee PRIMARY KEY,
  council_id  text        NOT NULL,
  name        text        NOT NULL,
  remit_keys  text[]      NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX ix_committee_council ON committee (council_id);
SELECT scrutineer_protect('committee');

CREATE TABLE person (
  id          uuid        NOT NULL CONSTRAINT pk_person PRIMARY KEY,
  council_id  text        NOT NULL,
  name        text        NOT NULL,
  account     text,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX ix_person_account ON person (council_id, account) WHERE account IS NOT NULL;
SELECT scrutineer_protect('person');

-- to_on is the first day on which the person no longer sits. first_recorded_at tells whether the membership stood already
-- when something happened, although it reached this service later.
CREATE TABLE membership (
  id                uuid        NOT NULL CONSTRAINT pk_membership PRIMARY KEY,
  council_id        text        NOT NULL,
  committee_id      uuid        NOT NULL,
  person_id         uuid        NOT NULL,
  role              text        NOT NULL CONSTRAINT ck_membership_role
                    CHECK (role IN ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'CO_OPTEE', 'SUBSTITUTE')),
  from_on           date        NOT NULL,
  to_on             date,
  first_recorded_at timestamptz NOT NULL,
  recorded_at       timestamptz NOT NULL
);
CREATE INDEX ix_membership_committee ON membership (council_id, committee_id);
CREATE INDEX ix_membership_person ON membership (council_id, person_id);
SELECT scrutineer_protect('membership');
