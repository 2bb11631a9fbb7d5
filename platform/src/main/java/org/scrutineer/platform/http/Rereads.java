package org.scrutineer.platform.http;

import java.util.UUID;

/**
 * The bean that reads a thing for a request that is sent again, as nothing confidential of the first answer was kept. It answers with the
 * thing as it stands by then and as its reader may see it: with the first answer, unless something happened to the thing between the tries.
 */
public interface Rereads<T extends Confidential> {

    /** The type of the answers that it gives again. */
    Class<T> answers();

    /** The thing in the form of the first answer. */
    T reread(UUID id);
}
