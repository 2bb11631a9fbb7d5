package org.scrutineer.notifications.alert;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/**
 * What this service reads of {@code action-closed.v1}, {@code recommendation-closed.v1} and {@code information-request-answered.v1}:
 * nobody needs to be mailed about it any more.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SubjectClosed(
        @JsonAlias({"actionId", "recommendationId", "informationRequestId", "requestId"})
        UUID subjectId) {}
