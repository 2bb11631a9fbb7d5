package org.scrutineer.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.local.part.Context;

/** Tells programs where the suite stands: addresses, process ids and log files as JSON. Appears whole or not at all. */
final class ReadyFile {
    private ReadyFile() {}

    static void write(Path file, Context context, Run.Figures figures) throws IOException {
        var ports = context.ports();
        var content = new LinkedHashMap<String, Object>();
        content.put("gateway", ports.gatewayUrl());
        content.put("issuer", ports.issuer());
        content.put("mailPage", ports.mailPageUrl());
        content.put("kafka", ports.kafkaBootstrap());
        content.put("data", context.data().root().toString());
        content.put("logs", context.data().logs().toString());
        content.put("mails", context.data().mail().toString());
        content.put("launcherPid", ProcessHandle.current().pid());
        content.put("secondsToReady", figures.seconds());
        content.put("memoryBytes", figures.memory());
        var numbers = new TreeMap<String, Integer>();
        ports.numbers().forEach((use, number) -> numbers.put(use.key(), number));
        content.put("ports", numbers);
        content.put("databases", databases(context));
        var processes = new TreeMap<String, Object>();
        context.processes()
                .all()
                .forEach((name, process) -> processes.put(
                        name,
                        Map.of(
                                "pid", process.handle().pid(),
                                "log", process.spec().log().toString())));
        content.put("processes", processes);
        Files.createDirectories(file.getParent());
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        // It holds passwords of the databases.
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(unfinished.toFile(), content);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, Object> databases(Context context) {
        var databases = new TreeMap<String, Object>();
        for (var name : new String[] {"meetings", "recommendations", "notifications"}) {
            databases.put(
                    name,
                    Map.of(
                            "url", context.ports().jdbcUrl(name),
                            "owner", name + "_owner",
                            "ownerPassword", context.secrets().of(name + "_owner"),
                            "user", name + "_app",
                            "userPassword", context.secrets().of(name + "_app")));
        }
        return databases;
    }
}
