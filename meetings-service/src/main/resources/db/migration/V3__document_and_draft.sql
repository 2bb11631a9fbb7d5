CREATE TABLE document (
  id          uuid        NOT NULL CONSTRAINT pk_document PRIMARY KEY,
  council_id  text        NOT NULL,
  file_name   text        NOT NULL,
  media_type  text        NOT NULL,
  size_bytes  bigint      NOT NULL CONSTRAINT ck_document_size CHECK (size_bytes > 0),
  sha256      text        NOT NULL,
  access      text        NOT NULL CONSTRAINT ck_document_access CHECK (access IN ('WORKING', 'PUBLIC', 'EXEMPT')),
  stored_at   timestamptz NOT NULL,
  version     bigint      NOT NULL
);
CREATE INDEX ix_document_sha256 ON document (council_id, sha256);
SELECT scrutineer_protect('document');

-- Apart from the table above, so that no list ever loads the bytes.
CREATE TABLE document_content (
  document_id uuid  NOT NULL CONSTRAINT pk_document_content PRIMARY KEY
                    CONSTRAINT fk_document_content_document REFERENCES document,
  council_id  text  NOT NULL,
  bytes       bytea NOT NULL
);
SELECT scrutineer_protect('document_content');
SELECT scrutineer_append_only('document_content');

-- A working paper: extracts is what the reader found and never changes, content is what the clerk made of it.
CREATE TABLE minutes_draft (
  id           uuid        NOT NULL CONSTRAINT pk_minutes_draft PRIMARY KEY,
  council_id   text        NOT NULL,
  document_id  uuid        NOT NULL CONSTRAINT fk_minutes_draft_document REFERENCES document,
  state        text        NOT NULL CONSTRAINT ck_minutes_draft_state CHECK (state IN ('OPEN', 'PUBLISHED', 'DISCARDED')),
  file_name    text        NOT NULL,
  media_type   text        NOT NULL,
  body         text,
  held_on      date,
  source_text  text        NOT NULL,
  extracts     jsonb       NOT NULL,
  content      jsonb       NOT NULL,
  minutes_id   uuid,
  uploaded_by  text        NOT NULL,
  uploaded_at  timestamptz NOT NULL,
  version      bigint      NOT NULL,
  CONSTRAINT ck_minutes_draft_published CHECK ((state = 'PUBLISHED') = (minutes_id IS NOT NULL))
);
-- Identifiers grow with time, so the newest draft has the greatest.
CREATE INDEX ix_minutes_draft_newest ON minutes_draft (council_id, id DESC);
CREATE INDEX ix_minutes_draft_state ON minutes_draft (council_id, state, id DESC);
SELECT scrutineer_protect('minutes_draft');

CREATE TABLE draft_change (
  id           uuid        NOT NULL CONSTRAINT pk_draft_change PRIMARY KEY,
  council_id   text        NOT NULL,
  draft_id     uuid        NOT NULL CONSTRAINT fk_draft_change_draft REFERENCES minutes_draft,
  what         text        NOT NULL CONSTRAINT ck_draft_change_what
                           CHECK (what IN ('UPLOADED', 'CORRECTED', 'PUBLISHED', 'DISCARDED')),
  account      text        NOT NULL,
  account_name text,
  changed_at   timestamptz NOT NULL,
  differences  jsonb       NOT NULL
);
CREATE INDEX ix_draft_change_draft ON draft_change (council_id, draft_id, id);
SELECT scrutineer_protect('draft_change');
SELECT scrutineer_append_only('draft_change');
