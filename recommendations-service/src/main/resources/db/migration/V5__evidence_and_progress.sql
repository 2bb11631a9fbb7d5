-- Files and what was reported with them; neither changes once it is there.
CREATE TABLE evidence (
  id               uuid        NOT NULL CONSTRAINT pk_evidence PRIMARY KEY,
  council_id       text        NOT NULL,
  file_name        text        NOT NULL,
  media_type       text        NOT NULL,
  size             bigint      NOT NULL,
  sha256           text        NOT NULL,
  uploaded_by      text,
  uploaded_by_name text        NOT NULL,
  uploaded_at      timestamptz NOT NULL
);
SELECT scrutineer_protect('evidence');
SELECT scrutineer_append_only('evidence');

-- Apart, so that no list ever reads a file.
CREATE TABLE evidence_content (
  evidence_id uuid  NOT NULL CONSTRAINT pk_evidence_content PRIMARY KEY
    CONSTRAINT fk_evidence_content_evidence REFERENCES evidence (id),
  council_id  text  NOT NULL,
  content     bytea NOT NULL
);
SELECT scrutineer_protect('evidence_content');
SELECT scrutineer_append_only('evidence_content');

CREATE TABLE progress_update (
  id               uuid        NOT NULL CONSTRAINT pk_progress_update PRIMARY KEY,
  council_id       text        NOT NULL,
  subject_type     text        NOT NULL,
  subject_id       uuid        NOT NULL,
  kind             text        NOT NULL CONSTRAINT ck_progress_update_kind CHECK
    (kind IN ('PROGRESS', 'COMPLETION_CLAIM', 'VERIFICATION', 'REPORT_BACK', 'ANSWER')),
  body             text,
  rating           text        CONSTRAINT ck_progress_update_rating CHECK (rating IN ('GREEN', 'AMBER', 'RED')),
  evidence_ids     uuid[]      NOT NULL,
  reported_by      text,
  reported_by_name text        NOT NULL,
  reported_at      timestamptz NOT NULL
);
CREATE INDEX ix_progress_update_subject ON progress_update (council_id, subject_id, id DESC);
SELECT scrutineer_protect('progress_update');
SELECT scrutineer_append_only('progress_update');
