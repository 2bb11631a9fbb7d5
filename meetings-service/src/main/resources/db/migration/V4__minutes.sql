-- open: whether the public may read it. A version that a later one corrects is closed when the later one withholds something,
-- which the older one might still tell.
CREATE TABLE minutes (
  id                  uuid        NOT NULL CONSTRAINT pk_minutes PRIMARY KEY,
  council_id          text        NOT NULL,
  meeting_id          uuid        NOT NULL CONSTRAINT fk_minutes_meeting REFERENCES meeting,
  committee_id        uuid        NOT NULL CONSTRAINT fk_minutes_committee REFERENCES committee,
  document_id         uuid        NOT NULL CONSTRAINT fk_minutes_document REFERENCES document,
  held_on             date        NOT NULL,
  starts_at           time,
  venue               text,
  exempt_summary      text,
  published_at        timestamptz NOT NULL,
  published_by        text        NOT NULL,
  decisions           integer     NOT NULL,
  recommendations     integer     NOT NULL,
  tasks               integer     NOT NULL,
  open                boolean     NOT NULL,
  corrects_minutes_id uuid        CONSTRAINT fk_minutes_corrected REFERENCES minutes
                                  CONSTRAINT uq_minutes_corrected UNIQUE,
  superseded_by_id    uuid,
  version             bigint      NOT NULL
);
-- One version of a meeting's minutes is in force.
CREATE UNIQUE INDEX uq_minutes_in_force ON minutes (council_id, meeting_id) WHERE superseded_by_id IS NULL;
CREATE INDEX ix_minutes_held ON minutes (council_id, held_on DESC, id DESC) WHERE superseded_by_id IS NULL;
CREATE INDEX ix_minutes_committee_held ON minutes (council_id, committee_id, held_on DESC, id DESC)
  WHERE superseded_by_id IS NULL;
SELECT scrutineer_protect('minutes');

-- Below: the parts of the minutes. id is the row's, …_id what events and links call the thing: a corrected version of the
-- minutes keeps it for whatever it did not change.
CREATE TABLE agenda_item (
  id         uuid    NOT NULL CONSTRAINT pk_agenda_item PRIMARY KEY,
  council_id text    NOT NULL,
  minutes_id uuid    NOT NULL CONSTRAINT fk_agenda_item_minutes REFERENCES minutes,
  position   integer NOT NULL,
  number     text,
  title      text    NOT NULL,
  paragraphs jsonb   NOT NULL,
  exempt     boolean NOT NULL,
  CONSTRAINT uq_agenda_item_position UNIQUE (minutes_id, position)
);
SELECT scrutineer_protect('agenda_item');

-- search has no GIN index: under a row-level policy the planner may not use one, because @@ is not leakproof.
-- The list walks ix_decision_held in the page's own order and stops at its end.
CREATE TABLE decision (
  id           uuid    NOT NULL CONSTRAINT pk_decision PRIMARY KEY,
  council_id   text    NOT NULL,
  minutes_id   uuid    NOT NULL CONSTRAINT fk_decision_minutes REFERENCES minutes,
  meeting_id   uuid    NOT NULL CONSTRAINT fk_decision_meeting REFERENCES meeting,
  committee_id uuid    NOT NULL CONSTRAINT fk_decision_committee REFERENCES committee,
  decision_id  uuid    NOT NULL,
  position     integer NOT NULL,
  held_on      date    NOT NULL,
  item         text,
  item_title   text,
  clause       text,
  verb         text    NOT NULL CONSTRAINT ck_decision_verb
                       CHECK (verb IN ('RESOLVED', 'AGREED', 'NOTED', 'DELEGATED', 'RECEIVED', 'RECOMMENDED_TO')),
  text         text    NOT NULL,
  exempt       boolean NOT NULL,
  in_force     boolean NOT NULL,
  search       tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('english', text)) STORED,
  CONSTRAINT uq_decision_decision_id UNIQUE (minutes_id, decision_id),
  CONSTRAINT uq_decision_position UNIQUE (minutes_id, position)
);
CREATE INDEX ix_decision_held ON decision (council_id, held_on DESC, id DESC) WHERE in_force;
CREATE INDEX ix_decision_committee_held ON decision (council_id, committee_id, held_on DESC, id DESC) WHERE in_force;
SELECT scrutineer_protect('decision');

CREATE TABLE recommendation (
  id                uuid    NOT NULL CONSTRAINT pk_recommendation PRIMARY KEY,
  council_id        text    NOT NULL,
  minutes_id        uuid    NOT NULL CONSTRAINT fk_recommendation_minutes REFERENCES minutes,
  recommendation_id uuid    NOT NULL,
  position          integer NOT NULL,
  number            text,
  text              text    NOT NULL,
  addressed_to      text,
  reported_status   text    CONSTRAINT ck_recommendation_reported_status
                            CHECK (reported_status IN ('IMPLEMENTED', 'IN_PROGRESS', 'NOT_STARTED', 'REJECTED', 'ACCEPTED',
                                                       'MONITORED_ELSEWHERE', 'PAUSED')),
  status_text       text,
  owner             jsonb,
  due_on            date,
  due_text          text,
  decision_id       uuid,
  item              text,
  clause            text,
  exempt            boolean NOT NULL,
  CONSTRAINT uq_recommendation_recommendation_id UNIQUE (minutes_id, recommendation_id),
  CONSTRAINT uq_recommendation_position UNIQUE (minutes_id, position)
);
SELECT scrutineer_protect('recommendation');

CREATE TABLE task (
  id          uuid    NOT NULL CONSTRAINT pk_task PRIMARY KEY,
  council_id  text    NOT NULL,
  minutes_id  uuid    NOT NULL CONSTRAINT fk_task_minutes REFERENCES minutes,
  task_id     uuid    NOT NULL,
  position    integer NOT NULL,
  kind        text    NOT NULL CONSTRAINT ck_task_kind
                      CHECK (kind IN ('ACTION', 'INFORMATION_REQUEST', 'ATTENDANCE_REQUEST', 'UNDERTAKING')),
  text        text    NOT NULL,
  owner       jsonb,
  due_on      date,
  due_text    text,
  due_rule    text,
  decision_id uuid,
  item        text,
  clause      text,
  exempt      boolean NOT NULL,
  CONSTRAINT uq_task_task_id UNIQUE (minutes_id, task_id),
  CONSTRAINT uq_task_position UNIQUE (minutes_id, position)
);
SELECT scrutineer_protect('task');

CREATE TABLE attendance (
  id              uuid    NOT NULL CONSTRAINT pk_attendance PRIMARY KEY,
  council_id      text    NOT NULL,
  minutes_id      uuid    NOT NULL CONSTRAINT fk_attendance_minutes REFERENCES minutes,
  position        integer NOT NULL,
  name            text    NOT NULL,
  presence        text    NOT NULL CONSTRAINT ck_attendance_presence
                          CHECK (presence IN ('PRESENT', 'APOLOGIES', 'SUBSTITUTE', 'IN_ATTENDANCE')),
  substitutes_for text,
  role            text,
  CONSTRAINT uq_attendance_position UNIQUE (minutes_id, position)
);
SELECT scrutineer_protect('attendance');

CREATE TABLE question (
  id         uuid    NOT NULL CONSTRAINT pk_question PRIMARY KEY,
  council_id text    NOT NULL,
  minutes_id uuid    NOT NULL CONSTRAINT fk_question_minutes REFERENCES minutes,
  position   integer NOT NULL,
  group_name text,
  question   text    NOT NULL,
  answer     text,
  asked_by   text,
  exempt     boolean NOT NULL,
  CONSTRAINT uq_question_position UNIQUE (minutes_id, position)
);
SELECT scrutineer_protect('question');

-- What became of each extract, so that the reader can be judged by what clerks made of it.
CREATE TABLE extract_outcome (
  id           uuid        NOT NULL CONSTRAINT pk_extract_outcome PRIMARY KEY,
  council_id   text        NOT NULL,
  minutes_id   uuid        NOT NULL CONSTRAINT fk_extract_outcome_minutes REFERENCES minutes,
  kind         text        NOT NULL CONSTRAINT ck_extract_outcome_kind CHECK (kind IN ('DECISION', 'RECOMMENDATION', 'TASK')),
  outcome      text        NOT NULL CONSTRAINT ck_extract_outcome_outcome
                           CHECK (outcome IN ('UNCHANGED', 'CORRECTED', 'REMOVED', 'ADDED')),
  extracted    jsonb,
  published    jsonb,
  CONSTRAINT ck_extract_outcome_parts CHECK ((extracted IS NULL) = (outcome = 'ADDED') AND (published IS NULL) = (outcome = 'REMOVED'))
);
CREATE INDEX ix_extract_outcome_kind ON extract_outcome (council_id, kind, outcome);
CREATE INDEX ix_extract_outcome_minutes ON extract_outcome (minutes_id);
SELECT scrutineer_protect('extract_outcome');
SELECT scrutineer_append_only('extract_outcome');
