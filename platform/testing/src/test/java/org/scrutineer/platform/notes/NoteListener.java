package org.scrutineer.platform.notes;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.scrutineer.platform.inbox.Inbox;
import org.scrutineer.platform.inbox.NotYetException;
import org.scrutineer.platform.inbox.ReceivedEvent;

/** The consumer of the test service: writes down what it hears, save what comes too early. */
@ApplicationScoped
class NoteListener {

    record Heard(String text) {}

    private final Inbox inbox;
    private final EntityManager database;

    @Inject
    NoteListener(Inbox inbox, EntityManager database) {
        this.inbox = inbox;
        this.database = database;
    }

    @Incoming("notes")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.consume("listener", message, this::apply);
    }

    private void apply(ReceivedEvent event) {
        var text = event.as(Heard.class).text();
        if (text.startsWith("early ")) throw new NotYetException("what this is about");
        database.createNativeQuery("INSERT INTO heard (event_id, council_id, text) VALUES (?1, ?2, ?3)")
                .setParameter(1, event.id())
                .setParameter(2, event.council())
                .setParameter(3, text)
                .executeUpdate();
    }
}
