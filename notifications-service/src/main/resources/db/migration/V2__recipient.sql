-- E-mail addresses live here and nowhere else in the suite.
CREATE TABLE recipient (
  person_id      uuid        NOT NULL CONSTRAINT pk_recipient PRIMARY KEY,
  council_id     text        NOT NULL,
  email          text        NOT NULL,
  email_on       boolean     NOT NULL,
  source         text        NOT NULL CONSTRAINT ck_recipient_source CHECK (source IN ('RECORDED', 'LEARNED')),
  state          text        NOT NULL CONSTRAINT ck_recipient_state CHECK (state IN ('ACTIVE', 'REFUSED')),
  refused_at     timestamptz,
  refusal        text,
  version        bigint      NOT NULL
);
CREATE INDEX ix_recipient_council ON recipient (council_id);
SELECT scrutineer_protect('recipient');
