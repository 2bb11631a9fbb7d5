-- The register of recommendations. It must answer at a million rows, so each filter that the page offers has an index in each
-- of the two orders (newest first; soonest due first).
CREATE TABLE recommendation (
  id                     uuid        NOT NULL CONSTRAINT pk_recommendation PRIMARY KEY,
  council_id             text        NOT NULL,
  reference              text        NOT NULL,
  committee_id           uuid        NOT NULL,
  minutes_id             uuid,
  report_id              uuid,
  item                   text,
  clause                 text,
  printed_number         text,
  body                   text,
  exempt                 boolean     NOT NULL,
  made_on                date        NOT NULL,
  municipal_year         integer     NOT NULL,
  addressed_to           text,
  reported_status        text,
  status_text            text,
  owner_kind             text        CONSTRAINT ck_recommendation_owner CHECK (owner_kind IN ('PERSON', 'POST', 'BODY')),
  owner_name             text,
  owner_person_id        uuid,
  -- What lists are narrowed by: a plain column, as lower() is not leakproof and would keep the index from being used.
  owner_key              text        GENERATED ALWAYS AS (lower(owner_name)) STORED,
  status                 text        NOT NULL CONSTRAINT ck_recommendation_status CHECK
    (status IN ('MADE', 'SENT', 'ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'IN_PROGRESS', 'CLAIMED_COMPLETE', 'VERIFIED',
                'CLOSED', 'MONITORED_ELSEWHERE', 'WITHDRAWN')),
  rating                 text        CONSTRAINT ck_recommendation_rating CHECK (rating IN ('GREEN', 'AMBER', 'RED')),
  due_on                 date,
  due_rule               text,
  response_due_on        date,
  next_due_on            date,
  delegated_to           text,
  report_back_on         date,
  response_decision      text        CONSTRAINT ck_recommendation_decision CHECK
    (response_decision IN ('ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED')),
  response_reason        text,
  response_proposed_action text,
  responded_on           date,
  claimed_by             text,
  claimed_by_name        text,
  claimed_at             timestamptz,
  verified_by_name       text,
  verified_at            timestamptz,
  closed_by_committee_id uuid,
  closure_agreed_on      date,
  closure_minute         text,
  version                bigint      NOT NULL,
  search                 tsvector    GENERATED ALWAYS AS
    (to_tsvector('english', reference || ' ' || coalesce(body, '') || ' ' || coalesce(owner_name, ''))) STORED,
  CONSTRAINT uq_recommendation_reference UNIQUE (council_id, reference)
);
CREATE INDEX ix_recommendation_made ON recommendation (council_id, made_on DESC, id DESC);
CREATE INDEX ix_recommendation_committee ON recommendation (council_id, committee_id, made_on DESC, id DESC);
CREATE INDEX ix_recommendation_status ON recommendation (council_id, status, made_on DESC, id DESC);
CREATE INDEX ix_recommendation_committee_status ON recommendation (council_id, committee_id, status, made_on DESC, id DESC);
CREATE INDEX ix_recommendation_owner ON recommendation (council_id, owner_key, made_on DESC, id DESC);
CREATE INDEX ix_recommendation_owner_person ON recommendation (council_id, owner_person_id, made_on DESC, id DESC)
  WHERE owner_person_id IS NOT NULL;
CREATE INDEX ix_recommendation_year ON recommendation (council_id, municipal_year, made_on DESC, id DESC);
CREATE INDEX ix_recommendation_due ON recommendation (council_id, next_due_on, id) WHERE next_due_on IS NOT NULL;
CREATE INDEX ix_recommendation_committee_due ON recommendation (council_id, committee_id, next_due_on, id)
  WHERE next_due_on IS NOT NULL;
CREATE INDEX ix_recommendation_status_due ON recommendation (council_id, status, next_due_on, id)
  WHERE next_due_on IS NOT NULL;
CREATE INDEX ix_recommendation_owner_due ON recommendation (council_id, owner_key, next_due_on, id)
  WHERE next_due_on IS NOT NULL;
CREATE INDEX ix_recommendation_owner_person_due ON recommendation (council_id, owner_person_id, next_due_on, id)
  WHERE next_due_on IS NOT NULL AND owner_person_id IS NOT NULL;
CREATE INDEX ix_recommendation_year_due ON recommendation (council_id, municipal_year, next_due_on, id)
  WHERE next_due_on IS NOT NULL;
CREATE INDEX ix_recommendation_minutes ON recommendation (council_id, minutes_id) WHERE minutes_id IS NOT NULL;
CREATE INDEX ix_recommendation_report ON recommendation (council_id, report_id) WHERE report_id IS NOT NULL;
CREATE INDEX ix_recommendation_search ON recommendation USING gin (search);
SELECT scrutineer_protect('recommendation');

-- Behind a row-level policy no index serves the search for words, because the operator is not leakproof. So the search is a
-- function of the owner, who may read past the policy for this alone; the function itself holds to the council in force.
CREATE POLICY search_reads ON recommendation FOR SELECT TO CURRENT_USER USING (true);

CREATE FUNCTION recommendation_search(
  words text, open_only boolean, in_committee uuid, in_status text, of_person uuid, of_owner text, in_year integer,
  due_before date, by_due boolean, after_on date, after_id uuid, row_limit integer)
RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  query tsquery := websearch_to_tsquery('english', words);
  council text := nullif(current_setting('app.council', true), '*');
BEGIN
  IF by_due THEN
    RETURN QUERY SELECT r.id FROM recommendation r
      WHERE r.council_id = council AND r.search @@ query AND r.next_due_on IS NOT NULL
        AND (NOT open_only OR NOT r.exempt)
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
        AND (NOT open_only OR NOT r.exempt)
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
