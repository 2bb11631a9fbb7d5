package org.scrutineer.recommendations.committee;

import java.util.UUID;

/**
 * What this service knows of a person, from meetings-service.
 *
 * @param post the post held, null if none
 * @param kind MEMBER, OFFICER, CO_OPTEE or OTHER
 * @param account the subject of the person's sign-in, null without one
 */
public record PersonView(UUID id, String name, String post, String kind, String account) {}
