-- Notices from before deadlines were named (V6) do not follow the ends of theirs. A thing has one deadline for each date, so another notice
-- of the same thing and date names it, unless two do. The rest are found by thing and date when their deadline is next told of.
CREATE INDEX ix_notice_unnamed ON notice (council_id, subject_id) WHERE deadline_id IS NULL;

-- The policy binds the table's owner too, who belongs to no council.
ALTER TABLE notice NO FORCE ROW LEVEL SECURITY;
UPDATE notice unnamed SET deadline_id = known.deadline_ids[1]
  FROM (SELECT council_id, subject_type, subject_id, due_on, array_agg(DISTINCT deadline_id) AS deadline_ids
          FROM notice WHERE deadline_id IS NOT NULL
         GROUP BY council_id, subject_type, subject_id, due_on) known
 WHERE unnamed.deadline_id IS NULL AND cardinality(known.deadline_ids) = 1
   AND unnamed.council_id = known.council_id AND unnamed.subject_type = known.subject_type
   AND unnamed.subject_id = known.subject_id AND unnamed.due_on = known.due_on;
ALTER TABLE notice FORCE ROW LEVEL SECURITY;
