-- Which deadlines a backlog told of: a summary leaves out those that have ended. owner_id is set where the deadline is a person's own.
-- Backlogs whose events did not name their deadlines have no rows here and count in full.
CREATE TABLE backlog_deadline (
  notice_id   uuid NOT NULL CONSTRAINT fk_backlog_deadline_notice REFERENCES notice (id),
  deadline_id uuid NOT NULL,
  council_id  text NOT NULL,
  owner_id    uuid,
  CONSTRAINT pk_backlog_deadline PRIMARY KEY (notice_id, deadline_id)
);
CREATE INDEX ix_backlog_deadline_deadline ON backlog_deadline (council_id, deadline_id);
SELECT scrutineer_protect('backlog_deadline');

-- Of how many deadlines the part told its person, and whether of their own alone. Where the number is not known, no deadline is either.
ALTER TABLE summary_part ADD COLUMN deadlines integer;
ALTER TABLE summary_part ADD COLUMN own boolean NOT NULL DEFAULT false;
