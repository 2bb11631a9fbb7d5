CREATE TABLE note (
  id         uuid   NOT NULL CONSTRAINT pk_note PRIMARY KEY,
  council_id text   NOT NULL,
  text       text   NOT NULL,
  version    bigint NOT NULL
);
SELECT scrutineer_protect('note');

CREATE TABLE heard (
  event_id   text NOT NULL,
  council_id text NOT NULL,
  text       text NOT NULL
);
SELECT scrutineer_protect('heard');
