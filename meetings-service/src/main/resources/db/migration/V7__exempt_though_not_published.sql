-- What a clerk marked as exempt and did not publish stood open in its agenda item and in the file. The draft still tells which entries these
-- are: their items, the questions in these and the file are closed, and all of the minutes where nobody can tell where an entry stands.
-- The policies bind the tables' owner too, who belongs to no council.
ALTER TABLE minutes_draft NO FORCE ROW LEVEL SECURITY;
ALTER TABLE minutes NO FORCE ROW LEVEL SECURITY;
ALTER TABLE document NO FORCE ROW LEVEL SECURITY;
ALTER TABLE agenda_item NO FORCE ROW LEVEL SECURITY;
ALTER TABLE question NO FORCE ROW LEVEL SECURITY;

WITH entry AS (
  SELECT d.minutes_id, e.value ->> 'item' AS item,
         (e.value ->> 'start')::integer AS starts, (e.value ->> 'end')::integer AS ends
    FROM minutes_draft d
   CROSS JOIN LATERAL jsonb_array_elements(
           (d.content -> 'decisions') || (d.content -> 'recommendations') || (d.content -> 'tasks')) e(value)
   WHERE d.state = 'PUBLISHED' AND (e.value ->> 'exempt')::boolean
), item AS (
  SELECT d.minutes_id, i.place - 1 AS position, i.value ->> 'number' AS number,
         (i.value ->> 'start')::integer AS starts, (i.value ->> 'end')::integer AS ends
    FROM minutes_draft d CROSS JOIN LATERAL jsonb_array_elements(d.content -> 'items') WITH ORDINALITY i(value, place)
   WHERE d.state = 'PUBLISHED'
), asked AS (
  SELECT d.minutes_id, q.place - 1 AS position,
         (q.value ->> 'start')::integer AS starts, (q.value ->> 'end')::integer AS ends
    FROM minutes_draft d CROSS JOIN LATERAL jsonb_array_elements(d.content -> 'questions') WITH ORDINALITY q(value, place)
   WHERE d.state = 'PUBLISHED'
), under AS (
  SELECT e.minutes_id, i.position, i.starts, i.ends FROM entry e
    LEFT JOIN item i ON i.minutes_id = e.minutes_id AND (i.number = e.item OR (e.starts < i.ends AND i.starts < e.ends))
), closed_item AS (
  UPDATE agenda_item a SET exempt = true FROM under u
   WHERE a.minutes_id = u.minutes_id AND (u.position IS NULL OR a.position = u.position)
), closed_question AS (
  UPDATE question q SET exempt = true FROM under u, asked k
   WHERE q.minutes_id = u.minutes_id AND k.minutes_id = q.minutes_id AND k.position = q.position
     AND (u.position IS NULL OR (k.starts < u.ends AND u.starts < k.ends))
), closed_file AS (
  UPDATE document SET access = 'EXEMPT'
   WHERE access = 'PUBLIC' AND id IN (SELECT document_id FROM minutes WHERE id IN (SELECT minutes_id FROM entry))
)
-- The public is told at least that there is something; a fair record of it only the council can write, in a correction.
UPDATE minutes m
   SET exempt_summary = coalesce(d.content ->> 'exemptSummary', 'Part of these minutes is exempt from publication.')
  FROM minutes_draft d
 WHERE m.exempt_summary IS NULL AND d.minutes_id = m.id AND m.id IN (SELECT minutes_id FROM entry);

ALTER TABLE minutes_draft FORCE ROW LEVEL SECURITY;
ALTER TABLE minutes FORCE ROW LEVEL SECURITY;
ALTER TABLE document FORCE ROW LEVEL SECURITY;
ALTER TABLE agenda_item FORCE ROW LEVEL SECURITY;
ALTER TABLE question FORCE ROW LEVEL SECURITY;
