package org.scrutineer.recommendations.committee;

import java.util.function.UnaryOperator;
import org.scrutineer.recommendations.committee.ExemptAccess.Reader;

/**
 * Those whom a thing is shown to.
 *
 * @param reader says what of the exempt they may read: of the rest they see that it is there and how far it has come
 * @param owners an owner as they see it: the public sees an officer as the post
 * @param seesNames whether they see the names of those who worked on a thing
 */
public record Audience(Reader reader, UnaryOperator<Owner> owners, boolean seesNames) {}
