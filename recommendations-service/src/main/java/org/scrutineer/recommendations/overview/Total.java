package org.scrutineer.recommendations.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A count that is not driven further than it helps.
 *
 * @param count the count, 1000 at most
 * @param more whether there are more than that
 */
@Schema(name = "Total")
record Total(int count, boolean more) {
    static final int LIMIT = 1000;

    static Total of(Number counted) {
        int count = counted.intValue();
        return new Total(Math.min(count, LIMIT), count > LIMIT);
    }
}
