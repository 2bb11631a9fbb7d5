package org.scrutineer.recommendations.committee;

/** A person, a post whoever holds it, or a body outside that needs no account. */
public enum OwnerKind {
    PERSON,
    POST,
    BODY
}
