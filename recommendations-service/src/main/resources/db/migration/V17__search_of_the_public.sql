-- Without a token an officer is shown as the post. So the public finds nothing by an officer's name either, be it by asking for the
-- owner or by looking for words: its searches go through the reference and the text alone, and leaving a name out tells no more.
CREATE INDEX ix_recommendation_open_search ON recommendation USING gin (to_tsvector('english', reference || ' ' || coalesce(body, '')));

-- Whether the public sees an owner by this name, in small letters; without a name, whether it sees who the owner is.
CREATE FUNCTION owner_is_shown(council text, person_id uuid, owner_key text) RETURNS boolean LANGUAGE sql STABLE
SET search_path = public, pg_temp AS $$
  SELECT NOT EXISTS (
    SELECT 1 FROM person p
    WHERE p.council_id = council AND p.id = person_id AND p.kind = 'OFFICER'
      AND (owner_key IS NULL OR lower(coalesce(p.post, 'An officer of the council')) <> owner_key))
$$;
REVOKE ALL ON FUNCTION owner_is_shown FROM PUBLIC;
GRANT EXECUTE ON FUNCTION owner_is_shown TO "${app}";

-- As before, and names_too says whether the names of owners are searched and shown.
CREATE FUNCTION recommendation_search(
  words text, names_too boolean, exempt_too boolean, reader uuid[], in_committee uuid, in_status text, of_person uuid,
  of_owner text, in_year integer, due_before date, by_due boolean, after_on date, after_id uuid, row_limit integer)
RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  query tsquery := websearch_to_tsquery('english', words);
  council text := nullif(current_setting('app.council', true), '*');
BEGIN
  IF by_due THEN
    RETURN QUERY SELECT r.id FROM recommendation r
      WHERE r.council_id = council AND r.next_due_on IS NOT NULL
        AND (names_too AND r.search @@ query
          OR NOT names_too AND to_tsvector('english', r.reference || ' ' || coalesce(r.body, '')) @@ query)
        AND (exempt_too OR NOT r.exempt OR r.owner_person_id = ANY (reader))
        AND (in_committee IS NULL OR r.committee_id = in_committee)
        AND (in_status IS NULL OR r.status = in_status)
        AND (of_person IS NULL OR r.owner_person_id = of_person)
        AND (of_owner IS NULL OR r.owner_key = of_owner)
        AND (names_too OR of_person IS NULL AND of_owner IS NULL
          OR owner_is_shown(council, r.owner_person_id, of_owner))
        AND (in_year IS NULL OR r.municipal_year = in_year)
        AND (due_before IS NULL OR r.next_due_on < due_before)
        AND (after_id IS NULL OR (r.next_due_on, r.id) > (after_on, after_id))
      ORDER BY r.next_due_on, r.id LIMIT row_limit;
  ELSE
    RETURN QUERY SELECT r.id FROM recommendation r
      WHERE r.council_id = council
        AND (names_too AND r.search @@ query
          OR NOT names_too AND to_tsvector('english', r.reference || ' ' || coalesce(r.body, '')) @@ query)
        AND (exempt_too OR NOT r.exempt OR r.owner_person_id = ANY (reader))
        AND (in_committee IS NULL OR r.committee_id = in_committee)
        AND (in_status IS NULL OR r.status = in_status)
        AND (of_person IS NULL OR r.owner_person_id = of_person)
        AND (of_owner IS NULL OR r.owner_key = of_owner)
        AND (names_too OR of_person IS NULL AND of_owner IS NULL
          OR owner_is_shown(council, r.owner_person_id, of_owner))
        AND (in_year IS NULL OR r.municipal_year = in_year)
        AND (due_before IS NULL OR r.next_due_on < due_before)
        AND (after_id IS NULL OR (r.made_on, r.id) < (after_on, after_id))
      ORDER BY r.made_on DESC, r.id DESC LIMIT row_limit;
  END IF;
END $$;
REVOKE ALL ON FUNCTION recommendation_search(
  text, boolean, boolean, uuid[], uuid, text, uuid, text, integer, date, boolean, date, uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION recommendation_search(
  text, boolean, boolean, uuid[], uuid, text, uuid, text, integer, date, boolean, date, uuid, integer) TO "${app}";

-- Replicas of the release before search by the signature of V12 until they are replaced; it does not say who asks. It can be dropped in
-- the release after the one that brings this migration.
CREATE OR REPLACE FUNCTION recommendation_search(
  words text, exempt_too boolean, reader uuid[], in_committee uuid, in_status text, of_person uuid, of_owner text,
  in_year integer, due_before date, by_due boolean, after_on date, after_id uuid, row_limit integer)
RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY INVOKER SET search_path = public, pg_temp AS $$
  SELECT recommendation_search(
    words, true, exempt_too, reader, in_committee, in_status, of_person, of_owner, in_year, due_before, by_due, after_on,
    after_id, row_limit)
$$;
