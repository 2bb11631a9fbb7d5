package org.scrutineer.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends messages as CloudEvents 1.0 in binary mode and says which ones the broker has acknowledged. */
@ApplicationScoped
class OutboxSender {

    private static final Logger LOG = Logger.getLogger(OutboxSender.class);

    private final Map<String, Object> broker;
    private KafkaProducer<String, String> producer;

    @ConfigProperty(name = "scrutineer.outbox.topic")
    String topic;

    @ConfigProperty(name = "scrutineer.outbox.source")
    String source;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Inject
    OutboxSender(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /**
     * Sends in order and waits for the broker.
     *
     * @return the ids up to the first failure; what comes after it is sent again, so that nothing overtakes
     */
    List<UUID> send(List<Outbox.Message> messages) {
        var results = new Result[messages.size()];
        var done = new CountDownLatch(messages.size());
        var current = producer();
        for (int i = 0; i < results.length; i++) {
            int index = i;
            try {
                var _ = current.send(toRecord(messages.get(i)), (metadata, failure) -> {
                    results[index] = failure == null ? Result.ACKNOWLEDGED : Result.FAILED;
                    // What is queued behind a failure must not go out before it.
                    if (failure != null) abandon(current, failure);
                    done.countDown();
                });
            } catch (RuntimeException e) {
                abandon(current, e);
                for (int rest = i; rest < results.length; rest++) done.countDown();
                break;
            }
        }
        current.flush();
        await(done);
        List<UUID> acknowledged = new ArrayList<>();
        for (int i = 0; i < results.length && results[i] == Result.ACKNOWLEDGED; i++)
            acknowledged.add(messages.get(i).id());
        return acknowledged;
    }

    private enum Result {
        ACKNOWLEDGED,
        FAILED
    }

    private ProducerRecord<String, String> toRecord(Outbox.Message message) {
        var result = new ProducerRecord<>(topic, message.aggregateId().toString(), message.payload());
        header(result, "ce_specversion", "1.0");
        header(result, "ce_id", message.id().toString());
        header(result, "ce_source", source);
        header(result, "ce_type", message.type());
        header(result, "ce_subject", message.aggregateId().toString());
        header(result, "ce_time", message.createdAt().toInstant().toString());
        header(result, "ce_council", message.council());
        header(result, "content-type", "application/json");
        if (message.traceparent() != null) header(result, "traceparent", message.traceparent());
        return result;
    }

    private static void header(ProducerRecord<?, ?> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized KafkaProducer<String, String> producer() {
        if (producer == null) {
            var settings = new HashMap<>(broker);
            settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
            // A broker that comes back must be found within a second or two.
            settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    private synchronized void abandon(KafkaProducer<String, String> failed, Exception reason) {
        if (!failed.equals(producer)) return;
        LOG.warnf("the broker did not take an event, it is sent again: %s", reason.getMessage());
        producer = null;
        failed.close(Duration.ZERO);
    }

    synchronized void close() {
        if (producer != null) producer.close(Duration.ofSeconds(5));
        producer = null;
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
