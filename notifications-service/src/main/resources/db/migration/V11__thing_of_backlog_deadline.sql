-- What each deadline of a backlog is of, so that an owner's summary can say of which things it told; not known of those from before.
ALTER TABLE backlog_deadline ADD COLUMN subject_type text, ADD COLUMN subject_id uuid;
