-- What a council has chosen, and the series of its references.
CREATE TABLE council_settings (
  id                     uuid    NOT NULL CONSTRAINT pk_council_settings PRIMARY KEY,
  council_id             text    NOT NULL CONSTRAINT uq_council_settings_council UNIQUE,
  reminder_days          integer[] NOT NULL,
  response_months        integer NOT NULL CONSTRAINT ck_council_settings_months CHECK (response_months BETWEEN 1 AND 12),
  response_weeks         integer,
  request_days           integer,
  ageing_months          integer NOT NULL,
  small_number_threshold integer NOT NULL CONSTRAINT ck_council_settings_threshold CHECK (small_number_threshold >= 2),
  extra_holidays         date[]  NOT NULL,
  version                bigint  NOT NULL
);
SELECT scrutineer_protect('council_settings');

CREATE TABLE reference_series (
  council_id     text    NOT NULL,
  series         text    NOT NULL CONSTRAINT ck_reference_series_series CHECK (series IN ('SR', 'AC', 'IR', 'RP')),
  municipal_year integer NOT NULL,
  last_number    integer NOT NULL,
  CONSTRAINT pk_reference_series PRIMARY KEY (council_id, series, municipal_year)
);
SELECT scrutineer_protect('reference_series');
