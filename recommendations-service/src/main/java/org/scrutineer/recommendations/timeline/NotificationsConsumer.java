package org.scrutineer.recommendations.timeline;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.scrutineer.platform.inbox.Inbox;

@ApplicationScoped
class NotificationsConsumer {
    private final Inbox inbox;
    private final Timeline timeline;

    NotificationsConsumer(Inbox inbox, Timeline timeline) {
        this.inbox = inbox;
        this.timeline = timeline;
    }

    @Incoming("notifications")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.consume("recommendations", message, timeline::apply);
    }
}
