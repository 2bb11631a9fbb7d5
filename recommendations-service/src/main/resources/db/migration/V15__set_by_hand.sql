-- What was set by hand stands against a correction of the minutes, unless the minutes' own word changed. A replica of the release
-- before leaves the columns alone: what is set by hand there is overwritten by a correction, as it was.
ALTER TABLE recommendation
  ADD COLUMN owner_by_hand  boolean NOT NULL DEFAULT false,
  ADD COLUMN minutes_owner  text,
  ADD COLUMN due_by_hand    boolean NOT NULL DEFAULT false,
  ADD COLUMN minutes_due_on date;
ALTER TABLE action
  ADD COLUMN owner_by_hand  boolean NOT NULL DEFAULT false,
  ADD COLUMN minutes_owner  text,
  ADD COLUMN due_by_hand    boolean NOT NULL DEFAULT false,
  ADD COLUMN minutes_due_on date;
ALTER TABLE information_request
  ADD COLUMN owner_by_hand  boolean NOT NULL DEFAULT false,
  ADD COLUMN minutes_owner  text,
  ADD COLUMN due_by_hand    boolean NOT NULL DEFAULT false,
  ADD COLUMN minutes_due_on date;
