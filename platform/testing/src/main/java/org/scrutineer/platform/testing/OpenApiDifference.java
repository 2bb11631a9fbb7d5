package org.scrutineer.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** Holds a service to its committed {@code openapi.yaml}. */
public final class OpenApiDifference {

    private OpenApiDifference() {}

    /**
     * Fails when what the service serves breaks a client of the committed file, or when the file does not show all that is served. Run with
     * {@code -Dopenapi.write=true} to write the file anew.
     *
     * @param committed {@code openapi.yaml} of the module
     * @param served the body of {@code /q/openapi}
     */
    public static void assertCurrent(Path committed, String served) {
        try {
            if (Boolean.getBoolean("openapi.write") || !Files.exists(committed)) Files.writeString(committed, served);
            var known = Files.readString(committed);
            if (known.equals(served)) return;
            var difference = OpenApiCompare.fromContents(known, served);
            if (difference.isIncompatible()) {
                throw new AssertionError(
                        "the change breaks clients: missing " + difference.getMissingEndpoints() + ", changed "
                                + difference.getChangedOperations().stream()
                                        .filter(o -> o.isIncompatible())
                                        .map(o -> o.getHttpMethod() + " " + o.getPathUrl())
                                        .toList());
            }
            throw new AssertionError(
                    committed + " does not show what is served; run the test with -Dopenapi.write=true and commit it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
