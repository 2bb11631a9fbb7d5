package org.scrutineer.notifications.alert;

import java.util.UUID;

/** A thing that a person is told of. */
public record Subject(SubjectType type, UUID id) {}
