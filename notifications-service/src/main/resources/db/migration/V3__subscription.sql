-- Members of a committee follow it without a row; a row says that somebody else follows it, or that a member does not.
CREATE TABLE subscription (
  id           uuid        NOT NULL CONSTRAINT pk_subscription PRIMARY KEY,
  council_id   text        NOT NULL,
  person_id    uuid        NOT NULL,
  committee_id uuid        NOT NULL,
  following    boolean     NOT NULL,
  changed_at   timestamptz NOT NULL,
  CONSTRAINT uq_subscription_person_committee UNIQUE (person_id, committee_id)
);
CREATE INDEX ix_subscription_committee ON subscription (council_id, committee_id);
SELECT scrutineer_protect('subscription');

-- The kinds of discretionary alerts a person wants no e-mail for; no row means e-mail for all.
CREATE TABLE preference (
  person_id  uuid   NOT NULL CONSTRAINT pk_preference PRIMARY KEY,
  council_id text   NOT NULL,
  email_off  text[] NOT NULL,
  version    bigint NOT NULL
);
CREATE INDEX ix_preference_council ON preference (council_id);
SELECT scrutineer_protect('preference');
