-- Whether a deadline that people were told of still counts, as recommendations-service last told. Only ever added to: the newest line
-- says how it stands, the others how it stood. ended_as is null where the deadline counts again.
ALTER TABLE notice ADD COLUMN deadline_id uuid;
CREATE INDEX ix_notice_deadline ON notice (council_id, deadline_id) WHERE deadline_id IS NOT NULL;

CREATE TABLE deadline_standing (
  id          uuid        NOT NULL CONSTRAINT pk_deadline_standing PRIMARY KEY,
  council_id  text        NOT NULL,
  deadline_id uuid        NOT NULL,
  ended_as    text        CONSTRAINT ck_deadline_standing_ended_as CHECK (ended_as IN ('MET', 'WITHDRAWN', 'SUPERSEDED')),
  occurred_at timestamptz NOT NULL
);
CREATE INDEX ix_deadline_standing_deadline ON deadline_standing (council_id, deadline_id, occurred_at DESC, id DESC);
SELECT scrutineer_protect('deadline_standing');
SELECT scrutineer_append_only('deadline_standing');
