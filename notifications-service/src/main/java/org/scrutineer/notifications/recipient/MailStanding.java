package org.scrutineer.notifications.recipient;

/**
 * Whether e-mail reaches a person, for the notice in the web inbox, the channel that cannot bounce: it does; the address was refused;
 * none is known; democratic services have turned it off.
 */
public enum MailStanding {
    OK,
    FAILING,
    NO_ADDRESS,
    OFF
}
