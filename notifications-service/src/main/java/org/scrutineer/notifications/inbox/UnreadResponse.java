package org.scrutineer.notifications.inbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.notifications.recipient.MailStanding;

/**
 * What the head of every page shows.
 *
 * @param unread how many alerts the person has not read
 * @param mail whether e-mail reaches the person; null for an account without a person
 */
@Schema(name = "Unread")
public record UnreadResponse(long unread, MailStanding mail) {}
