package org.scrutineer.notifications.committee;

import java.util.Locale;

/** Service areas are names that people type; two spellings of one are the same area. */
public final class ServiceArea {

    private ServiceArea() {}

    /** What a service area is compared by: small letters, single spaces, "and" for "&amp;". */
    public static String key(String name) {
        return name.replace("&", " and ").strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
