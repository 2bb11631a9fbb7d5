package org.scrutineer.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * The failure strategy {@value NAME}: poison goes to the dead-letter topic and is done with. An event that a stopping service could not
 * apply is neither: as it is not acknowledged, no offset behind it is committed, and the next reader of the partition begins with it.
 */
@ApplicationScoped
@Identifier(DeadLetters.NAME) class DeadLetters implements KafkaFailureHandler.Factory {

    static final String NAME = "inbox";

    private final KafkaFailureHandler.Factory deadLetters;

    @Inject
    DeadLetters(@Identifier(KafkaFailureHandler.Strategy.DEAD_LETTER_QUEUE) KafkaFailureHandler.Factory deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public KafkaFailureHandler create(
            KafkaConnectorIncomingConfiguration config,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> reportFailure) {
        return new Handler(deadLetters.create(config, vertx, consumer, reportFailure));
    }

    private record Handler(KafkaFailureHandler deadLetters) implements KafkaFailureHandler {

        @Override
        public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> message, Throwable reason, Metadata metadata) {
            if (StoppingException.isBehind(reason)) return Uni.createFrom().voidItem();
            return deadLetters.handle(message, reason, metadata);
        }

        @Override
        public void terminate() {
            deadLetters.terminate();
        }
    }
}
