package org.scrutineer.meetings.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question and its answer; {@code start} and {@code end} are offsets in the draft's text. */
record DraftQuestion(
        @Schema(nullable = true) @Size(max = 1000) String group,
        @NotBlank @Size(max = 20_000) String question,
        @Schema(nullable = true) @Size(max = 20_000) String answer,
        @Schema(nullable = true) @Size(max = 300) String askedBy,
        int start,
        int end) {}
