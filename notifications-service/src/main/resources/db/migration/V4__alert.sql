-- What happened, once per event: the facts that every alert about it is worded from. owners holds one line per owner who is a
-- person: the person's id, and of how many of the notice's deadlines.
CREATE TABLE notice (
  id               uuid        NOT NULL CONSTRAINT pk_notice PRIMARY KEY,
  council_id       text        NOT NULL,
  event_id         text        NOT NULL,
  kind             text        NOT NULL,
  committee_id     uuid,
  service_area_key text,
  subject_type     text        NOT NULL,
  subject_id       uuid        NOT NULL,
  owners           text        NOT NULL DEFAULT '',
  due_on           date,
  facts            text        NOT NULL,
  occurred_at      timestamptz NOT NULL,
  received_at      timestamptz NOT NULL,
  CONSTRAINT uq_notice_event UNIQUE (council_id, event_id)
);
CREATE INDEX ix_notice_committee ON notice (council_id, committee_id, occurred_at);
CREATE INDEX ix_notice_service_area ON notice (council_id, occurred_at) WHERE service_area_key IS NOT NULL;
SELECT scrutineer_protect('notice');

-- What one person was told. A summary gathers several notices while settles_at is set, and is mailed once that has passed.
-- tx orders rows for the live stream: a reader that takes only rows of transactions below its snapshot's xmin misses none,
-- which no sequence and no clock can promise.
CREATE TABLE alert (
  id              uuid        NOT NULL CONSTRAINT pk_alert PRIMARY KEY,
  council_id      text        NOT NULL,
  notice_id       uuid        NOT NULL CONSTRAINT fk_alert_notice REFERENCES notice (id),
  person_id       uuid        NOT NULL,
  kind            text        NOT NULL CONSTRAINT ck_alert_kind CHECK (kind IN
                  ('ACTION_OVERDUE', 'RESPONSE_OVERDUE', 'REQUEST_OVERDUE', 'DUE_SOON', 'DUE_TODAY', 'BACKLOG_OVERDUE',
                   'COLLECTIVE_GRIEVANCE_RAISED', 'COLLECTIVE_GRIEVANCE_MOVED')),
  told_as         text        NOT NULL CONSTRAINT ck_alert_told_as CHECK (told_as IN ('OWNER', 'CHAIR', 'MEMBER', 'FOLLOWER')),
  duty            boolean     NOT NULL,
  subject_type    text        NOT NULL,
  subject_id      uuid        NOT NULL,
  committee_id    uuid,
  due_on          date,
  deadlines       integer     NOT NULL DEFAULT 1,
  minutes         integer     NOT NULL DEFAULT 0,
  raised_at       timestamptz NOT NULL,
  settles_at      timestamptz,
  read_at         timestamptz,
  unsubscribe_key uuid        NOT NULL DEFAULT gen_random_uuid(),
  tx              xid8        NOT NULL DEFAULT pg_current_xact_id(),
  CONSTRAINT uq_alert_notice_person UNIQUE (notice_id, person_id),
  CONSTRAINT uq_alert_unsubscribe_key UNIQUE (unsubscribe_key),
  CONSTRAINT ck_alert_summary CHECK (settles_at IS NULL OR kind = 'BACKLOG_OVERDUE')
);
CREATE UNIQUE INDEX uq_alert_open_summary ON alert (council_id, person_id) WHERE settles_at IS NOT NULL;
CREATE INDEX ix_alert_settling ON alert (settles_at) WHERE settles_at IS NOT NULL;
CREATE INDEX ix_alert_person ON alert (council_id, person_id, raised_at DESC, id DESC);
CREATE INDEX ix_alert_unread ON alert (council_id, person_id) WHERE read_at IS NULL;
CREATE INDEX ix_alert_council ON alert (council_id, raised_at DESC, id DESC);
CREATE INDEX ix_alert_subject ON alert (council_id, subject_id);
CREATE INDEX ix_alert_stream ON alert (council_id, tx, id);
SELECT scrutineer_protect_queue('alert');

-- Which notices a summary gathered: a person is told of a notice once, whatever arrives twice.
CREATE TABLE summary_part (
  notice_id  uuid NOT NULL CONSTRAINT fk_summary_part_notice REFERENCES notice (id),
  person_id  uuid NOT NULL,
  council_id text NOT NULL,
  alert_id   uuid NOT NULL CONSTRAINT fk_summary_part_alert REFERENCES alert (id),
  CONSTRAINT pk_summary_part PRIMARY KEY (notice_id, person_id)
);
CREATE INDEX ix_summary_part_alert ON summary_part (alert_id);
SELECT scrutineer_protect('summary_part');
