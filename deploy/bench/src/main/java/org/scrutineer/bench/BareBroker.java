package org.scrutineer.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The least that any solution does: one event through the suite's broker, then one mail to the suite's mail server. */
final class BareBroker implements AutoCloseable {

    private static final String TOPIC = "bench-bare";

    private final String servers;
    private final int smtpPort;
    private final KafkaProducer<String, String> producer;

    BareBroker(LocalSuite suite) {
        servers = suite.ready().path("kafka").asText();
        smtpPort = suite.port("smtp");
        createTopic();
        producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers, "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new StringSerializer());
    }

    private void createTopic() {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 6, (short) 1))).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) throw new IllegalStateException(e);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    void send(String topic, String council, String type, UUID aggregate, String payload) throws Exception {
        var event = new ProducerRecord<>(topic, aggregate.toString(), payload);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/bench",
                        "ce_type",
                        type,
                        "ce_subject",
                        aggregate.toString(),
                        "ce_time",
                        Instant.now().toString(),
                        "ce_council",
                        council,
                        "content-type",
                        "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(event).get(30, TimeUnit.SECONDS);
    }

    /** Produces at an even pace, consumes, sends a mail for each; milliseconds from produce to the mail server's 250. */
    List<Double> eventsAndMails(int perSecond, int count) throws IOException, InterruptedException {
        List<Double> latencies = Collections.synchronizedList(new ArrayList<>());
        var done = new CountDownLatch(1);
        var assigned = new CountDownLatch(1);
        var reader = Thread.ofPlatform().start(() -> consume(count, latencies, assigned, done));
        assigned.await();
        long begin = System.nanoTime() + 500_000_000L;
        for (int i = 0; i < count; i++) {
            long at = begin + i * 1_000_000_000L / perSecond;
            while (System.nanoTime() < at) LockSupport.parkNanos(at - System.nanoTime());
            var _ = producer.send(new ProducerRecord<>(TOPIC, Integer.toString(i), Long.toString(at)));
        }
        if (!done.await(120, TimeUnit.SECONDS))
            throw new IOException("only " + latencies.size() + " of " + count + " mails were accepted");
        reader.join();
        return latencies;
    }

    private void consume(int count, List<Double> latencies, CountDownLatch assigned, CountDownLatch done) {
        try (var consumer = new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                servers,
                                "enable.auto.commit",
                                false,
                                "allow.auto.create.topics",
                                true),
                        new StringDeserializer(),
                        new StringDeserializer());
                var mail = new SmtpClient(smtpPort)) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(p -> new TopicPartition(TOPIC, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
            assigned.countDown();
            while (latencies.size() < count) {
                for (var event : consumer.poll(Duration.ofMillis(100))) {
                    mail.send("bench@bench.example", "bea@bench.example", "An event", event.value());
                    latencies.add((System.nanoTime() - Long.parseLong(event.value())) / 1e6);
                }
            }
            done.countDown();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
