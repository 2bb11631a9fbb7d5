-- Who changed where a person is reached, what comes by e-mail and which committees are followed, with what stood before. It only ever
-- grows. Former addresses lie here for as long as the council keeps records of who was told what; they leave the service no more than
-- present ones do.
CREATE TABLE history_entry (
  id           uuid        NOT NULL CONSTRAINT pk_history_entry PRIMARY KEY,
  council_id   text        NOT NULL,
  subject_type text        NOT NULL CONSTRAINT ck_history_entry_subject CHECK (subject_type IN ('RECIPIENT', 'PREFERENCE', 'SUBSCRIPTION')),
  person_id    uuid        NOT NULL,
  at           timestamptz NOT NULL,
  who_account  text,
  who_name     text        NOT NULL,
  what         text        NOT NULL,
  note         text,
  before       jsonb,
  after        jsonb       NOT NULL
);
CREATE INDEX ix_history_entry_person ON history_entry (council_id, person_id, id);
SELECT scrutineer_protect('history_entry');
SELECT scrutineer_append_only('history_entry');
