-- Tenancy: every table with council_id is behind a forced row-level policy. The application sets app.council on each
-- connection it takes; without it nothing is visible.
CREATE FUNCTION scrutineer_protect(table_name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
  EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', table_name);
  EXECUTE format('CREATE POLICY council ON %I USING (council_id = current_setting(''app.council'', true)) '
              || 'WITH CHECK (council_id = current_setting(''app.council'', true))', table_name);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO "${app}"', table_name);
END $$;

-- Queues are read by workers that look across councils (relay, sweep, delivery). Only a worker in system scope ('*') sees
-- them whole; it can read and mark rows, but a row is only ever inserted by its own council.
CREATE FUNCTION scrutineer_protect_queue(table_name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM scrutineer_protect(table_name);
  EXECUTE format('CREATE POLICY worker_reads ON %I FOR SELECT USING (current_setting(''app.council'', true) = ''*'')', table_name);
  EXECUTE format('CREATE POLICY worker_marks ON %I FOR UPDATE USING (current_setting(''app.council'', true) = ''*'') '
              || 'WITH CHECK (council_id <> ''*'')', table_name);
  EXECUTE format('CREATE POLICY worker_clears ON %I FOR DELETE USING (current_setting(''app.council'', true) = ''*'')', table_name);
END $$;

-- History is append-only for the application: what happened cannot be rewritten by a defect in a service.
CREATE FUNCTION scrutineer_append_only(table_name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM "${app}"', table_name);
END $$;

CREATE TABLE outbox (
  id           uuid        NOT NULL CONSTRAINT pk_outbox PRIMARY KEY,
  seq          bigint      GENERATED ALWAYS AS IDENTITY,
  council_id   text        NOT NULL,
  aggregate_id uuid        NOT NULL,
  type         text        NOT NULL,
  payload      text        NOT NULL,
  traceparent  text,
  created_at   timestamptz NOT NULL,
  sent_at      timestamptz
);
CREATE INDEX ix_outbox_unsent ON outbox (seq) WHERE sent_at IS NULL;
CREATE INDEX ix_outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;
SELECT scrutineer_protect_queue('outbox');
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO "${app}";

CREATE TABLE inbox (
  consumer    text        NOT NULL,
  event_id    text        NOT NULL,
  council_id  text        NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_inbox PRIMARY KEY (consumer, event_id)
);
CREATE INDEX ix_inbox_received ON inbox (received_at);
SELECT scrutineer_protect_queue('inbox');

CREATE TABLE idempotency_key (
  council_id text        NOT NULL,
  account    text        NOT NULL,
  key        text        NOT NULL,
  request    text        NOT NULL,
  status     integer,
  headers    text,
  body       text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_idempotency_key PRIMARY KEY (council_id, account, key)
);
CREATE INDEX ix_idempotency_key_created ON idempotency_key (created_at);
SELECT scrutineer_protect_queue('idempotency_key');
