-- A kind or a state that is rare is found without reading all of the council's.
CREATE INDEX ix_alert_kind ON alert (council_id, kind, raised_at DESC, id DESC);
CREATE INDEX ix_delivery_state ON delivery (council_id, state, created_at DESC, id DESC);
