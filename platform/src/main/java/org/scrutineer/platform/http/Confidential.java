package org.scrutineer.platform.http;

import java.util.UUID;

/**
 * An answer that may hold what stands in the table of its thing and nowhere else. Beside an {@code Idempotency-Key} a confidential one is
 * kept without its parts that are {@link NotKept}; a request that is sent again is answered with the thing read again by {@link Rereads}.
 */
public interface Confidential {

    /** The thing that the answer shows. */
    UUID id();

    /** Whether this answer is confidential; it must be seen from the parts that are kept. */
    boolean confidential();
}
