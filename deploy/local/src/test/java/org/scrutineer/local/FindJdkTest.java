package org.scrutineer.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script that finds a JDK, run as {@code mvnw} runs it: with errors fatal, unset names fatal, no patterns. */
class FindJdkTest {
    private static final Path SCRIPT =
            Path.of("../../.mvn/find-jdk").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void javaHomeIsTakenWhenItIsNewEnough() throws Exception {
        var mine = jdk("mine", "25.0.1");
        jdk("jvm/other", "25.0.3");

        assertEquals(mine.toString(), find(Map.of("JAVA_HOME", mine.toString())).output());
    }

    @Test
    void anOldJavaHomeGivesWayToTheOldestThatIsNewEnough() throws Exception {
        var old = jdk("old", "17.0.2");
        jdk("jvm/newest", "27");
        var wanted = jdk("jvm/wanted", "25.0.1");
        jdk("jvm/older", "21.0.4");

        assertEquals(
                wanted.toString(), find(Map.of("JAVA_HOME", old.toString())).output());
    }

    @Test
    void aLinkOnThePathLeadsToItsHome() throws Exception {
        var mine = jdk("mine", "26");
        Files.createDirectories(folder.resolve("path"));
        Files.createSymbolicLink(folder.resolve("path/java"), folder.resolve("mine/bin/java"));

        var found = find(Map.of("PATH", folder.resolve("path") + ":/usr/bin:/bin"));

        assertEquals(mine.toRealPath().toString(), found.output());
    }

    @Test
    void aRuntimeWithoutACompilerIsNoJdk() throws Exception {
        var mine = jdk("jvm/runtime", "25.0.1");
        Files.delete(mine.resolve("bin/javac"));

        assertEquals(1, find(Map.of()).exit());
    }

    @Test
    void whereOnlyAnOldOneIsTheSentenceNamesItAndWhatToInstall() throws Exception {
        jdk("jvm/older", "1.8.0_392");

        var found = find(Map.of());

        assertEquals(1, found.exit());
        assertTrue(
                found.output()
                        .startsWith("Scrutineer needs JDK 25 or newer; the newest that was found is JDK 8. Install"),
                found.output());
    }

    @Test
    void whereNoneIsTheSentenceSaysSo() throws Exception {
        var found = find(Map.of());

        assertEquals(1, found.exit());
        assertTrue(found.output().startsWith("Scrutineer needs JDK 25 or newer; none was found."), found.output());
    }

    private record Found(int exit, String output) {}

    private Found find(Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("sh", "-c", "set -euf; . \"$1\"; echo \"$JAVA_HOME\"", "sh", SCRIPT.toString())
                .redirectErrorStream(true);
        builder.environment().clear();
        Files.createDirectories(folder.resolve("bare"));
        for (var tool : new String[] {"sed", "head", "dirname", "readlink", "id"}) {
            var link = folder.resolve("bare").resolve(tool);
            if (!Files.exists(link)) {
                var program =
                        Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
                Files.createSymbolicLink(link, program);
            }
        }
        builder.environment().put("PATH", folder.resolve("bare").toString());
        builder.environment().put("SCRUTINEER_JDK_FOLDERS", folder + "/jvm/*");
        builder.environment().putAll(environment);
        var shell = Path.of("/bin/sh").toString();
        builder.command().set(0, shell);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Found(process.waitFor(), output);
    }

    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        for (var program : new String[] {"java", "javac"}) {
            var file = Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return home;
    }
}
