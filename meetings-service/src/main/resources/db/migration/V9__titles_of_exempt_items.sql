-- Open clauses told the title of their item though it is exempt. The policies bind the tables' owner too, who belongs to no council.
ALTER TABLE agenda_item NO FORCE ROW LEVEL SECURITY;
ALTER TABLE decision NO FORCE ROW LEVEL SECURITY;
UPDATE decision d SET item_title = NULL FROM agenda_item i
 WHERE NOT d.exempt AND i.exempt AND i.minutes_id = d.minutes_id AND i.number = d.item;
ALTER TABLE agenda_item FORCE ROW LEVEL SECURITY;
ALTER TABLE decision FORCE ROW LEVEL SECURITY;
