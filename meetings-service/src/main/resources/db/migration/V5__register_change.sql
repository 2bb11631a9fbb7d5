-- The history of committees, their memberships, people and meetings. A membership's is kept under its committee.
CREATE TABLE register_change (
  id           uuid        NOT NULL CONSTRAINT pk_register_change PRIMARY KEY,
  council_id   text        NOT NULL,
  kind         text        NOT NULL CONSTRAINT ck_register_change_kind
                           CHECK (kind IN ('COMMITTEE', 'MEMBERSHIP', 'PERSON', 'MEETING')),
  subject_id   uuid        NOT NULL,
  account      text        NOT NULL,
  account_name text,
  changed_at   timestamptz NOT NULL,
  differences  jsonb       NOT NULL
);
CREATE INDEX ix_register_change_subject ON register_change (council_id, subject_id, id);
SELECT scrutineer_protect('register_change');
SELECT scrutineer_append_only('register_change');
