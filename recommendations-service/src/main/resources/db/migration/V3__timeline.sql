-- What was done, and who was told: both only ever grow.
CREATE TABLE history_entry (
  id           uuid        NOT NULL CONSTRAINT pk_history_entry PRIMARY KEY,
  council_id   text        NOT NULL,
  subject_type text        NOT NULL,
  subject_id   uuid        NOT NULL,
  at           timestamptz NOT NULL,
  who_account  text,
  who_name     text        NOT NULL,
  what         text        NOT NULL,
  note         text,
  before       jsonb,
  after        jsonb       NOT NULL
);
CREATE INDEX ix_history_entry_subject ON history_entry (council_id, subject_id, id);
SELECT scrutineer_protect('history_entry');
SELECT scrutineer_append_only('history_entry');

CREATE TABLE told (
  id           uuid        NOT NULL CONSTRAINT pk_told PRIMARY KEY,
  council_id   text        NOT NULL,
  alert_id     uuid        NOT NULL,
  what         text        NOT NULL CONSTRAINT ck_told_what CHECK (what IN ('DELIVERED', 'ACKNOWLEDGED')),
  channel      text        NOT NULL,
  person_id    uuid        NOT NULL,
  kind         text,
  subject_type text,
  subject_id   uuid,
  at           timestamptz NOT NULL,
  CONSTRAINT uq_told_alert UNIQUE (alert_id, what, channel)
);
CREATE INDEX ix_told_subject ON told (council_id, subject_id, at, id);
SELECT scrutineer_protect('told');
SELECT scrutineer_append_only('told');
