package org.scrutineer.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.scrutineer.local.process.ManagedProcess;
import org.scrutineer.local.process.ProcessSpec;
import org.scrutineer.local.process.Readiness;
import org.scrutineer.local.setting.Ports.Use;

/** One Kafka node that is broker and controller, with the topics of the services. */
public final class Broker {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PARTITIONS = 6;
    private static final int TIMEOUT_SECONDS = 30;
    private static final List<String> TOPICS = List.of("meetings", "recommendations", "notifications");

    private final Context context;
    private final StartCache cache;

    public Broker(Context context) {
        this.context = context;
        this.cache = new StartCache(context, "kafka");
    }

    public ManagedProcess start() throws IOException, InterruptedException {
        var settings = writeSettings();
        if (!Files.exists(context.data().kafka().resolve("log/meta.properties"))) {
            context.progress().say("kafka: making its storage");
            Command.run(
                    context,
                    "kafka-format",
                    java(
                            List.of(),
                            "kafka.tools.StorageTool",
                            "format",
                            "-t",
                            Uuid.randomUuid().toString(),
                            "-c",
                            settings),
                    Map.of(),
                    context.data().kafka());
        }
        var process = context.processes()
                .start(new ProcessSpec(
                        "kafka",
                        java(cache.options(Command.jars()), "kafka.Kafka", settings),
                        Map.of(),
                        context.data().kafka(),
                        context.data().log("kafka")));
        Readiness.await(
                "Kafka",
                process,
                PATIENCE,
                () -> Readiness.listens(context.ports().of(Use.KAFKA)));
        Readiness.await("Kafka", process, PATIENCE, this::createTopics);
        context.progress().say("kafka: ready on " + context.ports().kafkaBootstrap());
        return process;
    }

    private List<String> java(List<String> cacheOptions, String... mainAndArguments) {
        var command = new ArrayList<>(List.of(
                Command.java(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss,SSS"));
        command.addAll(cacheOptions);
        command.addAll(List.of("-cp", Command.jars()));
        command.addAll(List.of(mainAndArguments));
        return command;
    }

    private String writeSettings() throws IOException {
        var folder = context.data().kafka();
        Files.createDirectories(folder);
        var controller = "127.0.0.1:" + context.ports().of(Use.KAFKA_CONTROLLER);
        var settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@" + controller,
                "listeners",
                "PLAINTEXT://" + context.ports().kafkaBootstrap() + ",CONTROLLER://" + controller,
                "advertised.listeners",
                "PLAINTEXT://" + context.ports().kafkaBootstrap(),
                "controller.listener.names",
                "CONTROLLER",
                "log.dirs",
                folder.resolve("log").toString(),
                "auto.create.topics.enable",
                "false"));
        // One node keeps one copy, and the machine is small: few internal partitions, small index files.
        settings.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "3",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "log.index.size.max.bytes", "1048576",
                "group.initial.rebalance.delay.ms", "0"));
        var file = folder.resolve("server.properties");
        try (var out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        return file.toString();
    }

    private boolean createTopics() throws InterruptedException, ExecutionException, TimeoutException {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, context.ports().kafkaBootstrap()))) {
            var there = admin.listTopics().names().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            var missing = TOPICS.stream()
                    .flatMap(topic -> Stream.of(topic, topic + "-dead"))
                    .filter(topic -> !there.contains(topic))
                    .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                    .toList();
            admin.createTopics(missing).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            return true;
        }
    }
}
