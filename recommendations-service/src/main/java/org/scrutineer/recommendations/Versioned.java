package org.scrutineer.recommendations;

/** An answer that can be edited: its version goes out as the ETag, and comes back as If-Match. */
public interface Versioned {

    /** The number of the state that was read. */
    long version();
}
