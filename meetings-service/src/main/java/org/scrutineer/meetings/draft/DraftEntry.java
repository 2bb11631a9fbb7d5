package org.scrutineer.meetings.draft;

import java.util.UUID;

/** What decisions, recommendations and tasks of a draft have in common: a name, a place in the text, and what is to be done. */
interface DraftEntry<T extends DraftEntry<T>> {

    UUID id();

    /** Number of the agenda item that it stands under, or {@code null}. */
    String item();

    String text();

    Integer start();

    Integer end();

    Double confidence();

    Boolean included();

    /** Whether its words are kept from the public, also where they stand in an item or in the document: published or not. */
    Boolean exempt();

    /** The same words under the given name and at the given place. */
    T placed(UUID newId, Integer newStart, Integer newEnd, Double newConfidence);
}
