package org.scrutineer.recommendations.evidence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.platform.http.Confidential;
import org.scrutineer.platform.http.NotKept;

/**
 * What is said of a file of evidence.
 *
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 */
@Schema(name = "Evidence")
public record EvidenceResponse(
        UUID id,
        @NotKept String fileName,
        String mediaType,
        long size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt)
        implements Confidential {

    /** The name may say what the file is about, and nobody knows yet whether that is exempt. */
    @Override
    public boolean confidential() {
        return true;
    }
}
