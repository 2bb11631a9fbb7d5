package org.scrutineer.meetings.minutes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One paragraph of an item's minutes; {@code number} as printed ("25.1"), {@code null} if it has none. */
public record Paragraph(
        @Schema(nullable = true) @Size(max = 40) String number,
        @NotNull @Size(max = 20_000) String text) {}
