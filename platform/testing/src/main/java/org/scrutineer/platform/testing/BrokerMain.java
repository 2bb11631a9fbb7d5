package org.scrutineer.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;

/** Formats the broker's folder on its first start, runs the broker, and ends when the parent's end of standard input closes. */
final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] arguments) throws IOException {
        var settings = arguments[0];
        var properties = new Properties();
        try (InputStream in = Files.newInputStream(Path.of(settings))) {
            properties.load(in);
        }
        if (!Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
            StorageTool.execute(
                    new String[] {"format", "-t", properties.getProperty("scrutineer.cluster.id"), "-c", settings},
                    System.out);
        }
        Thread.ofPlatform().daemon().start(BrokerMain::endWithParent);
        Kafka.main(new String[] {settings});
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {
            // The parent is gone as well.
        }
        Runtime.getRuntime().halt(0);
    }
}
