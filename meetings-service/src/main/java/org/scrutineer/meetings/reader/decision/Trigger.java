package org.scrutineer.meetings.reader.decision;

import org.scrutineer.meetings.reader.Draft.Verb;

/**
 * Words that say that a decision follows.
 *
 * @param from index of the first word, the subject or "It was" included
 * @param restFrom index after the verb
 * @param formal whether it is the council's own mark of a decision and not prose
 * @param bare whether nothing but the verb stands there, so that the clause is what follows it
 */
record Trigger(Verb verb, int from, int restFrom, double confidence, boolean formal, boolean bare) {}
