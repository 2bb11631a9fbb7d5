-- Requests for information and attendance.
CREATE TABLE information_request (
  id                     uuid        NOT NULL CONSTRAINT pk_information_request PRIMARY KEY,
  council_id             text        NOT NULL,
  reference              text        NOT NULL,
  kind                   text        NOT NULL CONSTRAINT ck_information_request_kind CHECK
    (kind IN ('INFORMATION_REQUEST', 'ATTENDANCE_REQUEST')),
  committee_id           uuid        NOT NULL,
  minutes_id             uuid,
  item                   text,
  clause                 text,
  body                   text,
  exempt                 boolean     NOT NULL,
  made_on                date        NOT NULL,
  owner_kind             text        CONSTRAINT ck_information_request_owner CHECK (owner_kind IN ('PERSON', 'POST', 'BODY')),
  owner_name             text,
  owner_person_id        uuid,
  -- What lists are narrowed by: a plain column, as lower() is not leakproof and would keep the index from being used.
  owner_key              text        GENERATED ALWAYS AS (lower(owner_name)) STORED,
  status                 text        NOT NULL CONSTRAINT ck_information_request_status CHECK
    (status IN ('OPEN', 'ANSWERED', 'REFUSED', 'WITHDRAWN')),
  due_on                 date,
  due_rule               text,
  next_due_on            date,
  outcome                text,
  outcome_at             timestamptz,
  outcome_by             text,
  version                bigint      NOT NULL,
  CONSTRAINT uq_information_request_reference UNIQUE (council_id, reference),
  CONSTRAINT ck_information_request_reasons CHECK (status <> 'REFUSED' OR outcome IS NOT NULL)
);
CREATE INDEX ix_information_request_made ON information_request (council_id, made_on DESC, id DESC);
CREATE INDEX ix_information_request_committee ON information_request (council_id, committee_id, made_on DESC, id DESC);
CREATE INDEX ix_information_request_status ON information_request (council_id, status, made_on DESC, id DESC);
CREATE INDEX ix_information_request_kind ON information_request (council_id, kind, made_on DESC, id DESC);
CREATE INDEX ix_information_request_owner ON information_request (council_id, owner_key, made_on DESC, id DESC);
CREATE INDEX ix_information_request_due ON information_request (council_id, next_due_on, id) WHERE next_due_on IS NOT NULL;
CREATE INDEX ix_information_request_minutes ON information_request (council_id, minutes_id) WHERE minutes_id IS NOT NULL;
SELECT scrutineer_protect('information_request');
