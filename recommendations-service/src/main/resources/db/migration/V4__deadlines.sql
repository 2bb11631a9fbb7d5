-- Every clock of the service stands in one table, so that one sweep finds all that is due.
CREATE TABLE deadline (
  id              uuid        NOT NULL CONSTRAINT pk_deadline PRIMARY KEY,
  council_id      text        NOT NULL,
  subject_type    text        NOT NULL CONSTRAINT ck_deadline_subject CHECK
    (subject_type IN ('ACTION', 'INFORMATION_REQUEST', 'RESPONSE', 'RECOMMENDATION', 'REPORT_BACK')),
  subject_id      uuid        NOT NULL,
  committee_id    uuid        NOT NULL,
  reference       text        NOT NULL,
  title           text,
  owner_kind      text,
  owner_name      text,
  owner_person_id uuid,
  due_on          date        NOT NULL,
  rule            text,
  minutes_id      uuid,
  backlog_id      uuid,
  state           text        NOT NULL CONSTRAINT ck_deadline_state CHECK
    (state IN ('OPEN', 'BREACHED', 'MET', 'WITHDRAWN', 'SUPERSEDED')),
  registered_on   date        NOT NULL,
  reminded_days   integer,
  next_at         timestamptz,
  breached_at     timestamptz,
  ended_at        timestamptz,
  version         bigint      NOT NULL,
  -- Nothing can be due of what has ended.
  CONSTRAINT ck_deadline_next CHECK (next_at IS NULL OR state = 'OPEN')
);
-- A thing has one clock of each kind; earlier dates of it are kept as superseded.
CREATE UNIQUE INDEX uq_deadline_current ON deadline (subject_type, subject_id) WHERE state <> 'SUPERSEDED';
-- The sweep: across councils, then within one.
CREATE INDEX ix_deadline_next ON deadline (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX ix_deadline_council_next ON deadline (council_id, next_at) WHERE next_at IS NOT NULL;
CREATE INDEX ix_deadline_state_due ON deadline (council_id, state, due_on, id);
CREATE INDEX ix_deadline_subject ON deadline (council_id, subject_id);
CREATE INDEX ix_deadline_backlog ON deadline (council_id, backlog_id) WHERE backlog_id IS NOT NULL;
SELECT scrutineer_protect_queue('deadline');

CREATE TABLE backlog (
  id           uuid        NOT NULL CONSTRAINT pk_backlog PRIMARY KEY,
  council_id   text        NOT NULL,
  minutes_id   uuid        NOT NULL,
  committee_id uuid        NOT NULL,
  held_on      date        NOT NULL,
  state        text        NOT NULL CONSTRAINT ck_backlog_state CHECK (state IN ('GATHERING', 'RAISED')),
  next_at      timestamptz,
  version      bigint      NOT NULL,
  CONSTRAINT ck_backlog_next CHECK ((next_at IS NULL) = (state = 'RAISED'))
);
CREATE UNIQUE INDEX uq_backlog_gathering ON backlog (minutes_id) WHERE state = 'GATHERING';
CREATE INDEX ix_backlog_next ON backlog (next_at) WHERE next_at IS NOT NULL;
SELECT scrutineer_protect_queue('backlog');
