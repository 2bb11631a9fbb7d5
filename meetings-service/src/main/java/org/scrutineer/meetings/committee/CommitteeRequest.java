package org.scrutineer.meetings.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A committee as the council's constitution has it.
 *
 * @param remit the service areas it looks at; a collective grievance in one of them is told to its members
 * @param quorum members needed for a decision, {@code null} if the council's general rule holds (domain rule R12)
 */
record CommitteeRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 120) String> remit,
        @Positive Integer quorum) {}
