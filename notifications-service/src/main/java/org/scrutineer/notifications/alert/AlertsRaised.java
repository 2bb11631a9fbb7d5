package org.scrutineer.notifications.alert;

/** Alerts were raised or changed in the running transaction; mail and live pages look once it has committed. */
public record AlertsRaised() {}
