package org.scrutineer.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Reads and writes the real broker's topics in tests. */
public final class Topics {

    private Topics() {}

    /** An event as it stands on a topic. */
    public record Received(String key, Map<String, String> headers, String payload) {
        public String type() {
            return headers.get("ce_type");
        }

        public String id() {
            return headers.get("ce_id");
        }

        public String council() {
            return headers.get("ce_council");
        }
    }

    /** Everything that stands on the topic now, oldest first within a partition. */
    public static List<Received> read(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", brokers(), "auto.offset.reset", "earliest", "enable.auto.commit", false),
                new StringDeserializer(),
                new StringDeserializer())) {
            var infos = consumer.partitionsFor(topic);
            var partitions = infos.stream()
                    .map(i -> new org.apache.kafka.common.TopicPartition(i.topic(), i.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<Received> found = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(r -> found.add(received(r)));
            }
            return found;
        }
    }

    /** Waits until the topic holds an event that fits (at most 20 s) and returns all that fit. */
    public static List<Received> await(String topic, int count, Predicate<Received> fits) {
        return Awaitility.await(count + " events on " + topic)
                .atMost(Duration.ofSeconds(20))
                .until(() -> read(topic).stream().filter(fits).toList(), found -> found.size() >= count);
    }

    /** Sends one event as another service would; returns its id. */
    public static String send(String topic, String council, String type, UUID aggregate, String payload) {
        return send(topic, council, type, aggregate, payload, UUID.randomUUID().toString());
    }

    /** Sends an event with a given id, to send it twice. */
    public static String send(String topic, String council, String type, UUID aggregate, String payload, String id) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", brokers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            var event = new ProducerRecord<>(topic, aggregate.toString(), payload);
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            id,
                            "ce_source",
                            "/test",
                            "ce_type",
                            type,
                            "ce_subject",
                            aggregate.toString(),
                            "ce_time",
                            Instant.ofEpochMilli(System.currentTimeMillis()).toString(),
                            "ce_council",
                            council,
                            "content-type",
                            "application/json")
                    .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(event).get();
            return id;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String brokers() {
        return System.getProperty(LocalParts.BROKERS);
    }

    private static Received received(ConsumerRecord<String, String> message) {
        Map<String, String> headers = new java.util.HashMap<>();
        message.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        return new Received(message.key(), Map.copyOf(headers), message.value());
    }
}
