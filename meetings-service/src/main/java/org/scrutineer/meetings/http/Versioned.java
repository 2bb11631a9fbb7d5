package org.scrutineer.meetings.http;

/** An answer that shows something which can be edited; its version goes out as the ETag, too. */
public interface Versioned {

    /** Grows with each change. */
    long version();
}
