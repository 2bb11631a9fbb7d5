package org.scrutineer.notifications.alert;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a deadline came to count no more: it was met, withdrawn, or its date was moved. */
@Schema(name = "DeadlineEndedAs")
public enum EndedAs {
    MET("it was met"),
    WITHDRAWN("it was withdrawn"),
    SUPERSEDED("the date was moved");

    private final String words;

    EndedAs(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
