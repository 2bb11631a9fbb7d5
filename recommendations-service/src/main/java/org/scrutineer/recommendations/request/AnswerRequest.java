package org.scrutineer.recommendations.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

record AnswerRequest(
        @NotBlank @Size(max = 10000) String text,
        @Size(max = 20) List<@NotNull UUID> evidenceIds) {}
