package org.scrutineer.notifications.committee;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.scrutineer.platform.inbox.Inbox;
import org.scrutineer.platform.inbox.PoisonException;
import org.scrutineer.platform.inbox.ReceivedEvent;

/** Keeps the read model of committees, people and memberships. Types that it does not name are not ours. */
@ApplicationScoped
class MeetingsConsumer {

    private final Inbox inbox;
    private final CommitteeReadModel model;

    @Inject
    MeetingsConsumer(Inbox inbox, CommitteeReadModel model) {
        this.inbox = inbox;
        this.model = model;
    }

    @Incoming("meetings")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.consume("notifications-meetings", message, this::apply);
    }

    private void apply(ReceivedEvent event) {
        switch (event.type()) {
            case "org.scrutineer.meetings.committee-recorded.v1" -> {
                var recorded = event.as(CommitteeRecorded.class);
                required(event, recorded.committeeId(), recorded.name());
                model.apply(recorded, at(recorded.occurredAt(), event));
            }
            case "org.scrutineer.meetings.person-recorded.v1" -> {
                var recorded = event.as(PersonRecorded.class);
                required(event, recorded.personId(), recorded.name());
                model.apply(recorded, at(recorded.occurredAt(), event));
            }
            case "org.scrutineer.meetings.membership-recorded.v1" -> {
                var recorded = event.as(MembershipRecorded.class);
                required(event, recorded.membershipId(), recorded.committeeId(), recorded.personId(), recorded.role());
                model.apply(recorded, at(recorded.occurredAt(), event));
            }
            default -> {} // not ours
        }
    }

    private static Instant at(Instant occurredAt, ReceivedEvent event) {
        return occurredAt == null ? event.time() : occurredAt;
    }

    private static void required(ReceivedEvent event, Object... values) {
        for (var value : values) {
            if (value == null) throw new PoisonException(event.type() + " " + event.id() + " lacks a required field");
        }
    }
}
