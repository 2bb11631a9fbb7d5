package org.scrutineer.recommendations.minutes;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.scrutineer.platform.inbox.Inbox;

/** Reads what meetings-service tells, in the order of each aggregate. */
@ApplicationScoped
class MeetingsConsumer {
    private final Inbox inbox;
    private final MinutesRegistration registration;

    MeetingsConsumer(Inbox inbox, MinutesRegistration registration) {
        this.inbox = inbox;
        this.registration = registration;
    }

    @Incoming("meetings")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.consume("recommendations", message, registration::apply);
    }
}
