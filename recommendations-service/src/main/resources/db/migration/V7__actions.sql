-- Actions and undertakings, below recommendations or by themselves.
CREATE TABLE action (
  id                     uuid        NOT NULL CONSTRAINT pk_action PRIMARY KEY,
  council_id             text        NOT NULL,
  reference              text        NOT NULL,
  kind                   text        NOT NULL CONSTRAINT ck_action_kind CHECK (kind IN ('ACTION', 'UNDERTAKING')),
  committee_id           uuid        NOT NULL,
  recommendation_id      uuid,
  minutes_id             uuid,
  item                   text,
  clause                 text,
  body                   text,
  exempt                 boolean     NOT NULL,
  made_on                date        NOT NULL,
  owner_kind             text        CONSTRAINT ck_action_owner CHECK (owner_kind IN ('PERSON', 'POST', 'BODY')),
  owner_name             text,
  owner_person_id        uuid,
  -- What lists are narrowed by: a plain column, as lower() is not leakproof and would keep the index from being used.
  owner_key              text        GENERATED ALWAYS AS (lower(owner_name)) STORED,
  status                 text        NOT NULL CONSTRAINT ck_action_status CHECK
    (status IN ('OPEN', 'IN_PROGRESS', 'CLAIMED_COMPLETE', 'VERIFIED', 'CLOSED', 'WITHDRAWN')),
  rating                 text        CONSTRAINT ck_action_rating CHECK (rating IN ('GREEN', 'AMBER', 'RED')),
  due_on                 date,
  due_rule               text,
  next_due_on            date,
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
  CONSTRAINT uq_action_reference UNIQUE (council_id, reference)
);
CREATE INDEX ix_action_made ON action (council_id, made_on DESC, id DESC);
CREATE INDEX ix_action_committee ON action (council_id, committee_id, made_on DESC, id DESC);
CREATE INDEX ix_action_status ON action (council_id, status, made_on DESC, id DESC);
CREATE INDEX ix_action_kind ON action (council_id, kind, made_on DESC, id DESC);
CREATE INDEX ix_action_owner ON action (council_id, owner_key, made_on DESC, id DESC);
CREATE INDEX ix_action_owner_person ON action (council_id, owner_person_id, made_on DESC, id DESC)
  WHERE owner_person_id IS NOT NULL;
CREATE INDEX ix_action_due ON action (council_id, next_due_on, id) WHERE next_due_on IS NOT NULL;
CREATE INDEX ix_action_recommendation ON action (council_id, recommendation_id, made_on, id)
  WHERE recommendation_id IS NOT NULL;
CREATE INDEX ix_action_minutes ON action (council_id, minutes_id) WHERE minutes_id IS NOT NULL;
CREATE INDEX ix_action_search ON action USING gin (search);
SELECT scrutineer_protect('action');

-- As for recommendations: the owner's function holds to the council in force. The newest thousand that hold the words.
CREATE POLICY search_reads ON action FOR SELECT TO CURRENT_USER USING (true);

CREATE FUNCTION action_search(words text) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT a.id FROM action a
  WHERE a.council_id = nullif(current_setting('app.council', true), '*')
    AND a.search @@ websearch_to_tsquery('english', words)
  ORDER BY a.made_on DESC, a.id DESC LIMIT 1000
$$;
REVOKE ALL ON FUNCTION action_search FROM PUBLIC;
GRANT EXECUTE ON FUNCTION action_search TO "${app}";
