package org.scrutineer.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.scrutineer.platform.loop.Loop;

/**
 * Looks whether each channel moves. A channel can fall silent without any record being in work: the connector waits for an
 * acknowledgement that never comes, or its polling thread hangs. Then records wait, nothing is committed, and only
 * a restart helps. A broker or a database that is away is no silence: the channel goes on by itself when it is back.
 */
@ApplicationScoped
class ChannelWatch {

    private static final Logger LOG = Logger.getLogger(ChannelWatch.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration BROKER_ANSWERS = Duration.ofSeconds(3);
    private static final Duration CHANNEL_ANSWERS = Duration.ofSeconds(15);

    /** What was committed when the channel was last seen to move. */
    private record Seen(Map<TopicPartition, Long> committed, long atNanos) {}

    private record Reading(Map<TopicPartition, Long> committed, boolean waiting) {}

    private final KafkaClientService clients;
    private final Inbox inbox;
    private final Duration stalledAfter;
    private final Map<String, Seen> moved = new ConcurrentHashMap<>();
    private volatile Loop loop;

    @Inject
    ChannelWatch(
            KafkaClientService clients,
            Inbox inbox,
            @ConfigProperty(name = "scrutineer.inbox.stalled-after", defaultValue = "3m") Duration stalledAfter) {
        this.clients = clients;
        this.inbox = inbox;
        this.stalledAfter = stalledAfter;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("channel-watch", this::step);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) loop.stop();
    }

    /** The channels that have been silent for too long although records wait, and for how long. */
    Map<String, Duration> silent() {
        var now = System.nanoTime();
        Map<String, Duration> silent = new HashMap<>();
        moved.forEach((channel, seen) -> {
            var silence = Duration.ofNanos(now - seen.atNanos());
            if (silence.compareTo(stalledAfter) > 0) silent.put(channel, silence);
        });
        return silent;
    }

    private Duration step() {
        for (var channel : clients.getConsumerChannels()) {
            var consumers = clients.<String, String>getConsumers(channel);
            for (int i = 0; i < consumers.size(); i++)
                look(i == 0 ? channel : channel + " " + (i + 1), consumers.get(i));
        }
        var pause = stalledAfter.dividedBy(6);
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private void look(String channel, KafkaConsumer<String, String> consumer) {
        var before = moved.computeIfAbsent(channel, _ -> new Seen(Map.of(), System.nanoTime()));
        try {
            var reading =
                    consumer.runOnPollingThread(ChannelWatch::read).await().atMost(CHANNEL_ANSWERS);
            boolean moves = !reading.waiting()
                    || !reading.committed().equals(before.committed())
                    || reading.committed().keySet().stream().anyMatch(part -> inbox.isAtWork(part.topic()));
            if (moves) moved.put(channel, new Seen(reading.committed(), System.nanoTime()));
        } catch (TimeoutException e) {
            LOG.warnf("the channel %s does not answer", channel);
        } catch (RuntimeException e) {
            LOG.debugf("nothing can be said of the channel %s: %s", channel, e.getMessage());
            moved.put(channel, new Seen(before.committed(), System.nanoTime()));
        }
    }

    /** Records that the broker no longer keeps do not wait, whatever was committed. */
    private static Reading read(Consumer<String, String> consumer) {
        var parts = consumer.assignment();
        if (parts.isEmpty()) return new Reading(Map.of(), false);
        var ends = consumer.endOffsets(parts, BROKER_ANSWERS);
        var beginnings = consumer.beginningOffsets(parts, BROKER_ANSWERS);
        Map<TopicPartition, Long> committed = new HashMap<>();
        consumer.committed(parts, BROKER_ANSWERS)
                .forEach((part, offset) -> committed.put(part, offset == null ? 0 : offset.offset()));
        boolean waiting = parts.stream()
                .anyMatch(part -> ends.get(part) > Math.max(beginnings.get(part), committed.getOrDefault(part, 0L)));
        return new Reading(Map.copyOf(committed), waiting);
    }
}
