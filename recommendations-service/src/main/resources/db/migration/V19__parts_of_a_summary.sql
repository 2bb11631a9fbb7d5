-- One mail may tell of several things: each part of a summary is an entry of its own in the log of who was told what.
ALTER TABLE told DROP CONSTRAINT uq_told_alert;
ALTER TABLE told ADD CONSTRAINT uq_told_alert UNIQUE NULLS NOT DISTINCT (alert_id, what, channel, subject_id);
