-- While a new release replaces an old one, replicas of the old one still search by the signatures that V12 took away. They get them
-- back over the functions of today. Such a call says what is wanted but not who reads, so nothing exempt is found by it: open_only,
-- which let whoever is signed in find all of it, is not looked at any more.
-- Both can be dropped in the release after the one that brings this migration, when no replica from before V12 can be left.
CREATE FUNCTION recommendation_search(
  words text, open_only boolean, in_committee uuid, in_status text, of_person uuid, of_owner text, in_year integer,
  due_before date, by_due boolean, after_on date, after_id uuid, row_limit integer)
RETURNS SETOF uuid LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT recommendation_search(
    words, false, '{}'::uuid[], in_committee, in_status, of_person, of_owner, in_year, due_before, by_due, after_on, after_id,
    row_limit)
$$;
REVOKE ALL ON FUNCTION recommendation_search(
  text, boolean, uuid, text, uuid, text, integer, date, boolean, date, uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION recommendation_search(
  text, boolean, uuid, text, uuid, text, integer, date, boolean, date, uuid, integer) TO "${app}";

-- As before, the newest thousand that hold the words: the old release applies its filters to those.
CREATE FUNCTION action_search(words text) RETURNS SETOF uuid LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT action_search(words, false, '{}'::uuid[], null, null, null, null, null, null, null, null, null, 1000)
$$;
REVOKE ALL ON FUNCTION action_search(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION action_search(text) TO "${app}";
