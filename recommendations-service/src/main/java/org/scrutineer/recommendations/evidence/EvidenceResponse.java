package org.scrutineer.recommendations.evidence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a file of evidence.
 *
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 */
@Schema(name = "Evidence")
public record EvidenceResponse(
        UUID id, String fileName, String mediaType, long size, String sha256, String uploadedBy, Instant uploadedAt) {}
