-- name_key: the name as it is compared (see NameKey): documents print one committee's name in several ways.
CREATE TABLE committee (
  id          uuid        NOT NULL CONSTRAINT pk_committee PRIMARY KEY,
  council_id  text        NOT NULL,
  name        text        NOT NULL,
  name_key    text        NOT NULL,
  remit       text[]      NOT NULL,
  quorum      integer     CONSTRAINT ck_committee_quorum CHECK (quorum > 0),
  recorded_at timestamptz NOT NULL,
  version     bigint      NOT NULL,
  CONSTRAINT uq_committee_name UNIQUE (council_id, name_key)
);
SELECT scrutineer_protect('committee');

CREATE TABLE person (
  id          uuid        NOT NULL CONSTRAINT pk_person PRIMARY KEY,
  council_id  text        NOT NULL,
  name        text        NOT NULL,
  name_key    text        NOT NULL,
  post        text,
  post_key    text,
  kind        text        NOT NULL CONSTRAINT ck_person_kind CHECK (kind IN ('MEMBER', 'OFFICER', 'CO_OPTEE', 'OTHER')),
  account     text,
  recorded_at timestamptz NOT NULL,
  version     bigint      NOT NULL,
  CONSTRAINT uq_person_account UNIQUE (council_id, account)
);
CREATE INDEX ix_person_name ON person (council_id, name_key, id);
CREATE INDEX ix_person_kind ON person (council_id, kind, name_key, id);
CREATE INDEX ix_person_post ON person (council_id, post_key) WHERE post_key IS NOT NULL;
SELECT scrutineer_protect('person');

-- A membership is never deleted: it ends.
CREATE TABLE membership (
  id           uuid   NOT NULL CONSTRAINT pk_membership PRIMARY KEY,
  council_id   text   NOT NULL,
  committee_id uuid   NOT NULL CONSTRAINT fk_membership_committee REFERENCES committee,
  person_id    uuid   NOT NULL CONSTRAINT fk_membership_person REFERENCES person,
  role         text   NOT NULL CONSTRAINT ck_membership_role
                      CHECK (role IN ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'CO_OPTEE', 'SUBSTITUTE')),
  from_on      date   NOT NULL,
  to_on        date,
  version      bigint NOT NULL,
  CONSTRAINT ck_membership_dates CHECK (to_on >= from_on)
);
CREATE INDEX ix_membership_committee ON membership (council_id, committee_id, id);
CREATE INDEX ix_membership_person ON membership (person_id);
CREATE UNIQUE INDEX uq_membership_current ON membership (council_id, committee_id, person_id) WHERE to_on IS NULL;
CREATE UNIQUE INDEX uq_membership_chair ON membership (council_id, committee_id) WHERE to_on IS NULL AND role = 'CHAIR';
SELECT scrutineer_protect('membership');
