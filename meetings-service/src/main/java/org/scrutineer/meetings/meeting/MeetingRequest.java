package org.scrutineer.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.scrutineer.meetings.http.CalendarDate;

record MeetingRequest(
        @NotNull UUID committeeId,
        @NotNull @CalendarDate LocalDate heldOn,
        @JsonFormat(pattern = "HH:mm") LocalTime startsAt,
        @Size(max = 300) String venue) {}
