package org.scrutineer.meetings.http;

import java.util.UUID;

/** An answer that shows one thing; after a POST that made it, its address goes out as the Location. */
public interface Identified {

    UUID id();
}
