package org.scrutineer.recommendations.settings;

/**
 * Told inside this service, in the transaction of the change: every running clock must be looked at again.
 *
 * @param council whose settings changed
 */
public record SettingsChanged(String council) {}
