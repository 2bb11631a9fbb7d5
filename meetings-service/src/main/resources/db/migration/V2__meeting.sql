-- One meeting of a committee a day; one that was cancelled does not stand in the way of its replacement.
-- minutes_id and decisions repeat what stands under the minutes now in force, for lists of meetings.
CREATE TABLE meeting (
  id            uuid    NOT NULL CONSTRAINT pk_meeting PRIMARY KEY,
  council_id    text    NOT NULL,
  committee_id  uuid    NOT NULL CONSTRAINT fk_meeting_committee REFERENCES committee,
  held_on       date    NOT NULL,
  starts_at     time,
  venue         text,
  state         text    NOT NULL CONSTRAINT ck_meeting_state CHECK (state IN ('SCHEDULED', 'HELD', 'CANCELLED')),
  cancelled_because text,
  minutes_id    uuid,
  decisions     integer NOT NULL CONSTRAINT ck_meeting_decisions CHECK (decisions >= 0),
  version       bigint  NOT NULL
);
CREATE UNIQUE INDEX uq_meeting_day ON meeting (council_id, committee_id, held_on) WHERE state <> 'CANCELLED';
CREATE INDEX ix_meeting_held ON meeting (council_id, held_on DESC, id DESC);
CREATE INDEX ix_meeting_committee_held ON meeting (council_id, committee_id, held_on DESC, id DESC);
SELECT scrutineer_protect('meeting');
