package org.scrutineer.meetings.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.meetings.minutes.Paragraph;

/** An agenda item with its minutes; {@code start} and {@code end} are offsets in the draft's text. */
record DraftItem(
        @Schema(nullable = true) @Size(max = 40) String number,
        @NotNull @Size(max = 1000) String title,
        @NotNull @Size(max = 2000) List<@NotNull @Valid Paragraph> paragraphs,
        int start,
        int end) {}
