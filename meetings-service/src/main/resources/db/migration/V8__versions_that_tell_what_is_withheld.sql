-- A correction that withholds something closed the version just before it alone; those before that one told it still.
-- The policies bind the tables' owner too, who belongs to no council.
ALTER TABLE minutes NO FORCE ROW LEVEL SECURITY;
ALTER TABLE document NO FORCE ROW LEVEL SECURITY;
WITH RECURSIVE earlier AS (
  SELECT corrects_minutes_id AS id FROM minutes WHERE exempt_summary IS NOT NULL AND corrects_minutes_id IS NOT NULL
   UNION
  SELECT m.corrects_minutes_id FROM minutes m JOIN earlier ON m.id = earlier.id WHERE m.corrects_minutes_id IS NOT NULL
), closed AS (
  UPDATE minutes SET open = false WHERE id IN (SELECT id FROM earlier) RETURNING document_id
)
UPDATE document SET access = 'EXEMPT' WHERE id IN (SELECT document_id FROM closed);
ALTER TABLE minutes FORCE ROW LEVEL SECURITY;
ALTER TABLE document FORCE ROW LEVEL SECURITY;
