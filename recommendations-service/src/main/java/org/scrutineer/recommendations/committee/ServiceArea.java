package org.scrutineer.recommendations.committee;

import java.util.Locale;

/** The name of a service, compared as whoever tells the members compares it: "Adults & health" is "adults and health". */
public final class ServiceArea {
    private ServiceArea() {}

    /** What a service area is compared by. */
    public static String key(String name) {
        return name.replace("&", " and ").strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
