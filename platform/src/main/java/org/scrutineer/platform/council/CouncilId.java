package org.scrutineer.platform.council;

import java.util.regex.Pattern;

/** The form of a council's id: small letters, digits and hyphens, as it stands in paths. */
public final class CouncilId {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private CouncilId() {}

    public static boolean isValid(String id) {
        return id != null && FORM.matcher(id).matches();
    }
}
