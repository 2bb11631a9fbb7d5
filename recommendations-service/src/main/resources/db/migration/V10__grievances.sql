-- Grievances. The subject stays in this table.
CREATE TABLE grievance (
  id               uuid        NOT NULL CONSTRAINT pk_grievance PRIMARY KEY,
  council_id       text        NOT NULL,
  service_area     text        NOT NULL,
  subject          text        NOT NULL,
  raised_by        text        NOT NULL CONSTRAINT ck_grievance_raised_by CHECK (raised_by IN ('EMPLOYEE', 'UNION')),
  employees        integer     NOT NULL CONSTRAINT ck_grievance_employees CHECK (employees >= 1),
  raised_on        date        NOT NULL,
  stage            text        NOT NULL CONSTRAINT ck_grievance_stage CHECK
    (stage IN ('INFORMAL', 'STAGE_1', 'STAGE_2', 'APPEAL', 'CONCLUDED')),
  heard_in         text,
  hr_involved      boolean     NOT NULL,
  appeal_available boolean,
  next_on          date,
  concluded_on     date,
  collective       boolean     NOT NULL,
  told_at          timestamptz,
  version          bigint      NOT NULL,
  CONSTRAINT ck_grievance_collective CHECK (collective OR (raised_by = 'EMPLOYEE' AND employees < 2))
);
CREATE INDEX ix_grievance_raised ON grievance (council_id, raised_on DESC, id DESC);
CREATE INDEX ix_grievance_collective ON grievance (council_id, raised_on DESC, id DESC) WHERE collective;
SELECT scrutineer_protect('grievance');
