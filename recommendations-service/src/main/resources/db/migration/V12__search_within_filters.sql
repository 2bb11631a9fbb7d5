-- A search finds in what is exempt only for those who may read it: whoever is granted, or whose own thing it is. It applies all
-- filters before it pages, so that nothing lies beyond a bound.
DROP FUNCTION recommendation_search(text, boolean, uuid, text, uuid, text, integer, date, boolean, date, uuid, integer);

CREATE FUNCTION recommendation_search(
  words text, exempt_too boolean, reader uuid[], in_committee uuid, in_status text, of_person uuid, of_owner text,
  in_year integer, due_before date, by_due boolean, after_on date, after_id uuid, row_limit integer)
RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  query tsquery := websearch_to_tsquery('english', words);
  council text := nullif(current_setting('app.council', true), '*');
BEGIN
  IF by_due THEN
    RETURN QUERY SELECT r.id FROM recommendation r
      WHERE r.council_id = council AND r.search @@ query AND r.next_due_on IS NOT NULL
        AND (exempt_too OR NOT r.exempt OR r.owner_person_id = ANY (reader))
        AND (in_committee IS NULL OR r.committee_id = in_committee)
        AND (in_status IS NULL OR r.status = in_status)
        AND (of_person IS NULL OR r.owner_person_id = of_person)
        AND (of_owner IS NULL OR r.owner_key = of_owner)
        AND (in_year IS NULL OR r.municipal_year = in_year)
        AND (due_before IS NULL OR r.next_due_on < due_before)
        AND (after_id IS NULL OR (r.next_due_on, r.id) > (after_on, after_id))
      ORDER BY r.next_due_on, r.id LIMIT row_limit;
  ELSE
    RETURN QUERY SELECT r.id FROM recommendation r
      WHERE r.council_id = council AND r.search @@ query
        AND (exempt_too OR NOT r.exempt OR r.owner_person_id = ANY (reader))
        AND (in_committee IS NULL OR r.committee_id = in_committee)
        AND (in_status IS NULL OR r.status = in_status)
        AND (of_person IS NULL OR r.owner_person_id = of_person)
        AND (of_owner IS NULL OR r.owner_key = of_owner)
        AND (in_year IS NULL OR r.municipal_year = in_year)
        AND (due_before IS NULL OR r.next_due_on < due_before)
        AND (after_id IS NULL OR (r.made_on, r.id) < (after_on, after_id))
      ORDER BY r.made_on DESC, r.id DESC LIMIT row_limit;
  END IF;
END $$;
REVOKE ALL ON FUNCTION recommendation_search FROM PUBLIC;
GRANT EXECUTE ON FUNCTION recommendation_search TO "${app}";

DROP FUNCTION action_search(text);

CREATE FUNCTION action_search(
  words text, exempt_too boolean, reader uuid[], in_committee uuid, in_recommendation uuid, in_status text, of_kind text,
  of_person uuid, of_owner text, due_before date, after_on date, after_id uuid, row_limit integer)
RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  query tsquery := websearch_to_tsquery('english', words);
  council text := nullif(current_setting('app.council', true), '*');
BEGIN
  RETURN QUERY SELECT a.id FROM action a
    WHERE a.council_id = council AND a.search @@ query
      AND (exempt_too OR NOT a.exempt OR a.owner_person_id = ANY (reader))
      AND (in_committee IS NULL OR a.committee_id = in_committee)
      AND (in_recommendation IS NULL OR a.recommendation_id = in_recommendation)
      AND (in_status IS NULL OR a.status = in_status)
      AND (of_kind IS NULL OR a.kind = of_kind)
      AND (of_person IS NULL OR a.owner_person_id = of_person)
      AND (of_owner IS NULL OR a.owner_key = of_owner)
      AND (due_before IS NULL OR a.next_due_on < due_before)
      AND (after_id IS NULL OR (a.made_on, a.id) < (after_on, after_id))
    ORDER BY a.made_on DESC, a.id DESC LIMIT row_limit;
END $$;
REVOKE ALL ON FUNCTION action_search FROM PUBLIC;
GRANT EXECUTE ON FUNCTION action_search TO "${app}";
