-- Which things rest on which files: who may read the thing may read the file. An array in each update cannot be looked up
-- behind a row-level policy, whose planner uses no index for what is not leakproof.
CREATE TABLE evidence_use (
  evidence_id  uuid NOT NULL CONSTRAINT fk_evidence_use_evidence REFERENCES evidence (id),
  subject_id   uuid NOT NULL,
  subject_type text NOT NULL,
  council_id   text NOT NULL,
  CONSTRAINT pk_evidence_use PRIMARY KEY (evidence_id, subject_id)
);
SELECT scrutineer_protect('evidence_use');
SELECT scrutineer_append_only('evidence_use');

-- What was reported before: the policies are forced on the owner too, so they rest while it is copied.
ALTER TABLE progress_update NO FORCE ROW LEVEL SECURITY;
ALTER TABLE evidence_use NO FORCE ROW LEVEL SECURITY;
INSERT INTO evidence_use (evidence_id, subject_id, subject_type, council_id)
SELECT DISTINCT used.id, u.subject_id, u.subject_type, u.council_id
FROM progress_update u CROSS JOIN LATERAL unnest(u.evidence_ids) AS used(id);
ALTER TABLE evidence_use FORCE ROW LEVEL SECURITY;
ALTER TABLE progress_update FORCE ROW LEVEL SECURITY;

-- A reader's own things are found by the reader's account.
CREATE INDEX ix_person_account ON person (council_id, account) WHERE account IS NOT NULL;
