-- Reports to the Executive.
CREATE TABLE scrutiny_report (
  id              uuid        NOT NULL CONSTRAINT pk_scrutiny_report PRIMARY KEY,
  council_id      text        NOT NULL,
  reference       text        NOT NULL,
  title           text        NOT NULL,
  committee_id    uuid        NOT NULL,
  received_on     date        NOT NULL,
  notice_on       date,
  owner_kind      text        NOT NULL,
  owner_name      text        NOT NULL,
  owner_person_id uuid,
  response_due_on date        NOT NULL,
  response_rule   text        NOT NULL,
  sent_at         timestamptz NOT NULL,
  version         bigint      NOT NULL,
  CONSTRAINT uq_scrutiny_report_reference UNIQUE (council_id, reference)
);
CREATE INDEX ix_scrutiny_report_council ON scrutiny_report (council_id, id DESC);
CREATE INDEX ix_scrutiny_report_committee ON scrutiny_report (council_id, committee_id, id DESC);
SELECT scrutineer_protect('scrutiny_report');
