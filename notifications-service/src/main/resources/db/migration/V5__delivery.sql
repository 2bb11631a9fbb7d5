-- One row per alert (hence per member) and channel. next_at is when a worker may take the row: its turn, or the end of the
-- lease of a worker that may have died with it.
CREATE TABLE delivery (
  id          uuid        NOT NULL CONSTRAINT pk_delivery PRIMARY KEY,
  council_id  text        NOT NULL,
  alert_id    uuid        NOT NULL CONSTRAINT fk_delivery_alert REFERENCES alert (id),
  person_id   uuid        NOT NULL,
  channel     text        NOT NULL CONSTRAINT ck_delivery_channel CHECK (channel IN ('INBOX', 'EMAIL')),
  state       text        NOT NULL CONSTRAINT ck_delivery_state
              CHECK (state IN ('PENDING', 'CLAIMED', 'ACCEPTED', 'DEFERRED', 'FAILED', 'SUPPRESSED')),
  reason      text,
  attempts    integer     NOT NULL DEFAULT 0,
  next_at     timestamptz,
  claim       uuid,
  created_at  timestamptz NOT NULL,
  finished_at timestamptz,
  CONSTRAINT uq_delivery_alert_channel UNIQUE (alert_id, channel),
  CONSTRAINT ck_delivery_waiting CHECK ((state IN ('PENDING', 'CLAIMED', 'DEFERRED')) = (next_at IS NOT NULL)),
  CONSTRAINT ck_delivery_claim CHECK ((state = 'CLAIMED') = (claim IS NOT NULL))
);
CREATE INDEX ix_delivery_waiting ON delivery (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX ix_delivery_council ON delivery (council_id, created_at DESC, id DESC);
SELECT scrutineer_protect_queue('delivery');
