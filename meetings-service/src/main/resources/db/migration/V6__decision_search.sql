-- Behind a row-level policy no index serves the search for words, because the operator is not leakproof. So the search is a
-- function of the owner, who may read past the policy for this alone; the function itself holds to the council in force. It applies
-- all filters before it pages.
CREATE INDEX ix_decision_search ON decision USING gin (search) WHERE in_force;
CREATE POLICY search_reads ON decision FOR SELECT TO CURRENT_USER USING (true);

CREATE FUNCTION decision_search(
  words text, exempt_too boolean, in_committee uuid, after_on date, after_id uuid, row_limit integer)
RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  query tsquery := websearch_to_tsquery('english', words);
  council text := nullif(current_setting('app.council', true), '*');
BEGIN
  RETURN QUERY SELECT d.id FROM decision d
    WHERE d.council_id = council AND d.in_force AND d.search @@ query
      AND (exempt_too OR NOT d.exempt)
      AND (in_committee IS NULL OR d.committee_id = in_committee)
      AND (after_id IS NULL OR (d.held_on, d.id) < (after_on, after_id))
    ORDER BY d.held_on DESC, d.id DESC LIMIT row_limit;
END $$;
REVOKE ALL ON FUNCTION decision_search FROM PUBLIC;
GRANT EXECUTE ON FUNCTION decision_search TO "${app}";
