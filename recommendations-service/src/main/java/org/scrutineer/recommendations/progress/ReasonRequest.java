package org.scrutineer.recommendations.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A change that needs a reason. */
public record ReasonRequest(@NotBlank @Size(max = 4000) String reason) {}
