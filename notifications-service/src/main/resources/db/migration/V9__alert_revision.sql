-- How often what an alert says has changed since it was raised: an open page that has been sent two copies knows which is newer.
ALTER TABLE alert ADD COLUMN revision integer NOT NULL DEFAULT 0;
