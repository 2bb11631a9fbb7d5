package org.scrutineer.e2e;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How far the readers of events are behind, as the broker counts it. */
final class Lag {

    /** Every group of readers with its topic. */
    private static final Map<String, String> READERS = Map.of(
            "recommendations-meetings", "meetings",
            "recommendations-notifications", "notifications",
            "notifications-meetings", "meetings",
            "notifications-recommendations", "recommendations");

    private static final int SECONDS = 5;
    private static final Admin BROKER = Admin.create(Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            Suite.get().kafka(),
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            SECONDS * 1000,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            SECONDS * 1000));

    private Lag() {}

    /** How many events all readers together have not yet said they are done with. */
    static long events() throws ExecutionException, InterruptedException, TimeoutException {
        var groups = new TreeSet<String>();
        for (var group : BROKER.listGroups().all().get(SECONDS, TimeUnit.SECONDS)) groups.add(group.groupId());
        if (!groups.equals(new TreeSet<>(READERS.keySet())))
            throw new AssertionError("the broker knows the readers " + groups + ", not " + READERS.keySet());
        long lag = 0;
        for (var reader : READERS.entrySet()) {
            var done = BROKER.listConsumerGroupOffsets(reader.getKey())
                    .partitionsToOffsetAndMetadata()
                    .get(SECONDS, TimeUnit.SECONDS);
            for (var end : ends(Set.of(reader.getValue())).entrySet()) {
                var offset = done.get(end.getKey());
                lag += end.getValue() - (offset == null ? 0 : offset.offset());
            }
        }
        return lag;
    }

    /** How many events were put aside because a reader could not make anything of them. */
    static long deadLetters() throws ExecutionException, InterruptedException, TimeoutException {
        return ends(Set.of("meetings-dead", "recommendations-dead", "notifications-dead")).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Map<TopicPartition, Long> ends(Collection<String> topics)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (var topic : BROKER.describeTopics(topics)
                .allTopicNames()
                .get(SECONDS, TimeUnit.SECONDS)
                .values()) {
            for (var partition : topic.partitions())
                asked.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest());
        }
        Map<TopicPartition, Long> ends = new HashMap<>();
        BROKER.listOffsets(asked)
                .all()
                .get(SECONDS, TimeUnit.SECONDS)
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }
}
