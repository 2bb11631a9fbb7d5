package org.scrutineer.recommendations.minutes;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.scrutineer.platform.inbox.Inbox;
import org.scrutineer.platform.inbox.NotYetException;
import org.scrutineer.platform.inbox.ReceivedEvent;

/** Reads what meetings-service tells, in the order of each aggregate. */
@ApplicationScoped
class MeetingsConsumer {
    private final Inbox inbox;
    private final MinutesRegistration registration;
    private final EntityManager database;

    MeetingsConsumer(Inbox inbox, MinutesRegistration registration, EntityManager database) {
        this.inbox = inbox;
        this.registration = registration;
        this.database = database;
    }

    @Incoming("meetings")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.consume("recommendations", message, this::apply);
    }

    /** Somebody who edits at the same moment is no reason to give an event up: it is tried again on what stands then. */
    private void apply(ReceivedEvent event) {
        try {
            registration.apply(event);
            database.flush();
        } catch (OptimisticLockException e) {
            throw new NotYetException("changed meanwhile");
        }
    }
}
