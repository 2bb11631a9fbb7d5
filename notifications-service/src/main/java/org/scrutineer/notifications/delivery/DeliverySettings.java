package org.scrutineer.notifications.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How e-mail deliveries are worked off. */
@ConfigMapping(prefix = "scrutineer.deliveries")
public interface DeliverySettings {

    /** How many mails are under way at a time in one replica. */
    @WithDefault("16")
    int concurrency();

    /** How often the queue is looked at when nothing wakes the worker. */
    @WithDefault("1s")
    Duration poll();

    /** How long a row belongs to the replica that claimed it; longer than one attempt's deadline. */
    @WithDefault("45s")
    Duration lease();

    /**
     * How long after the database's own start expired claims are left alone: a replica whose mail was accepted while the database was
     * away must be the first to say so, or the mail would go out twice.
     */
    @WithDefault("10s")
    Duration grace();

    /** When a mail is given up. */
    @WithDefault("5d")
    Duration giveUpAfter();

    Backoff backoff();

    interface Backoff {

        /** The first pause; doubled with each attempt. */
        @WithDefault("5s")
        Duration first();

        /** The longest pause while the mail server is away; all waiting mail goes out once one gets through. */
        @WithDefault("30s")
        Duration longestUnreachable();

        /** The longest pause when a server asks to come back later. */
        @WithDefault("15m")
        Duration longest();
    }
}
