package org.scrutineer.meetings.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record CancelMeetingRequest(@NotBlank @Size(max = 500) String reason) {}
