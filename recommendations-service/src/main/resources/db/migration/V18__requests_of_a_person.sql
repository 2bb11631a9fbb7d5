-- What a person owes is asked for of requests as of recommendations and actions.
CREATE INDEX ix_information_request_owner_person ON information_request (council_id, owner_person_id, made_on DESC, id DESC)
  WHERE owner_person_id IS NOT NULL;
