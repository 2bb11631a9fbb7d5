package org.scrutineer.recommendations.request;

/** Members ask for information, or for somebody to attend. */
public enum RequestKind {
    INFORMATION_REQUEST,
    ATTENDANCE_REQUEST
}
