-- What was set by hand before there were columns for it, as the history tells it: the first change by hand since the minutes were
-- last corrected has before it what the minutes say. One that left the name or the date as it was (another person of the same name)
-- has nothing before it. The policies are forced on the owner too, so they rest while it is done.
ALTER TABLE recommendation NO FORCE ROW LEVEL SECURITY;
ALTER TABLE action NO FORCE ROW LEVEL SECURITY;
ALTER TABLE information_request NO FORCE ROW LEVEL SECURITY;
ALTER TABLE history_entry NO FORCE ROW LEVEL SECURITY;
WITH changed AS (
  SELECT h.council_id, h.subject_id,
    bool_or(h.what = 'owner-changed') AS owner_changed,
    bool_or(jsonb_exists(h.before, 'owner')) AS owner_differs,
    (array_agg(h.before ->> 'owner' ORDER BY h.id) FILTER (WHERE jsonb_exists(h.before, 'owner')))[1] AS owner,
    bool_or(h.what = 'due-date-changed') AS due_changed,
    bool_or(jsonb_exists(h.before, 'dueOn')) AS due_differs,
    (array_agg(h.before ->> 'dueOn' ORDER BY h.id) FILTER (WHERE jsonb_exists(h.before, 'dueOn')))[1]::date AS due_on
  FROM history_entry h
  WHERE h.what IN ('owner-changed', 'due-date-changed')
    AND NOT EXISTS (SELECT 1 FROM history_entry c
      WHERE c.council_id = h.council_id AND c.subject_id = h.subject_id AND c.what = 'minutes-corrected' AND c.id > h.id)
  GROUP BY h.council_id, h.subject_id
), recommendations AS (
  UPDATE recommendation t SET
    owner_by_hand = c.owner_changed,
    minutes_owner = CASE WHEN c.owner_differs THEN c.owner WHEN c.owner_changed THEN t.owner_name END,
    due_by_hand = c.due_changed,
    minutes_due_on = CASE WHEN c.due_differs THEN c.due_on WHEN c.due_changed THEN t.due_on END
  FROM changed c WHERE c.council_id = t.council_id AND c.subject_id = t.id
), actions AS (
  UPDATE action t SET
    owner_by_hand = c.owner_changed,
    minutes_owner = CASE WHEN c.owner_differs THEN c.owner WHEN c.owner_changed THEN t.owner_name END,
    due_by_hand = c.due_changed,
    minutes_due_on = CASE WHEN c.due_differs THEN c.due_on WHEN c.due_changed THEN t.due_on END
  FROM changed c WHERE c.council_id = t.council_id AND c.subject_id = t.id
)
UPDATE information_request t SET
  owner_by_hand = c.owner_changed,
  minutes_owner = CASE WHEN c.owner_differs THEN c.owner WHEN c.owner_changed THEN t.owner_name END,
  due_by_hand = c.due_changed,
  minutes_due_on = CASE WHEN c.due_differs THEN c.due_on WHEN c.due_changed THEN t.due_on END
FROM changed c WHERE c.council_id = t.council_id AND c.subject_id = t.id;
ALTER TABLE history_entry FORCE ROW LEVEL SECURITY;
ALTER TABLE information_request FORCE ROW LEVEL SECURITY;
ALTER TABLE action FORCE ROW LEVEL SECURITY;
ALTER TABLE recommendation FORCE ROW LEVEL SECURITY;
