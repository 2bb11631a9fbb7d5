-- The earlier dates of what has become exempt since: their words are withheld, as those of the date that counts are.
-- The policies hold for the owner too. Clocks are a queue, which is read and marked whole in system scope; recommendations and
-- actions the owner may read for the searches; only requests have nothing that lets the owner see them.
SELECT set_config('app.council', '*', true);
ALTER TABLE information_request NO FORCE ROW LEVEL SECURITY;
UPDATE deadline d SET title = NULL, rule = NULL
WHERE d.state = 'SUPERSEDED' AND d.title IS NOT NULL
  AND (EXISTS (SELECT 1 FROM recommendation r WHERE r.id = d.subject_id AND r.exempt)
    OR EXISTS (SELECT 1 FROM action a WHERE a.id = d.subject_id AND a.exempt)
    OR EXISTS (SELECT 1 FROM information_request i WHERE i.id = d.subject_id AND i.exempt));
ALTER TABLE information_request FORCE ROW LEVEL SECURITY;
