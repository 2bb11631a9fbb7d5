package org.scrutineer.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.scrutineer.local.council.Seed;
import org.scrutineer.local.part.Context;
import org.scrutineer.local.process.Leftovers;
import org.scrutineer.local.process.ManagedProcess;
import org.scrutineer.local.process.Processes;
import org.scrutineer.local.setting.DataFolder;
import org.scrutineer.local.setting.Progress;
import org.scrutineer.local.setting.RunOptions;
import org.scrutineer.local.setting.Secrets;
import org.scrutineer.local.setting.UserError;

/** {@code deploy/run}: the whole suite on this machine, until it is stopped. */
public final class Run implements ManagedProcess.Watcher {
    private static final double GB = 1e9;

    private final RunOptions options;
    private final Context context;
    private final Suite suite;
    private final Leftovers leftovers;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Figures ready;

    private Run(RunOptions options, Path repository) {
        this.options = options;
        var data = new DataFolder(options.data());
        var progress = new Progress(System.out, System.nanoTime());
        this.leftovers = new Leftovers(data.processes());
        var processes = new Processes(leftovers, this);
        this.context = new Context(
                repository, data, options.ports(), new Secrets(data), progress, processes, options.startCaches());
        this.suite = new Suite(context, leftovers);
    }

    /** The system property {@code scrutineer.repository} names the root of the working copy. */
    public static void main(String[] arguments) {
        var repository =
                Path.of(System.getProperty("scrutineer.repository", "")).toAbsolutePath();
        try {
            var options = RunOptions.parse(List.of(arguments), System.getenv(), repository);
            if (options.help()) {
                System.out.print(HelpText.of("run"));
                return;
            }
            new Run(options, repository).run();
        } catch (UserError mistake) {
            System.err.println(mistake.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        var lock = context.data().lock();
        var left = leftovers.end();
        if (!left.isEmpty()) {
            context.progress().say("ended what an earlier run had left: " + String.join(", ", left));
        }
        Preflight.check(context.data().root(), context.ports(), context.repository());
        if (options.fresh()) {
            context.progress().say("throwing away the data in " + context.data().root());
            context.data().clear();
        }
        context.data().create();
        var hook = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            suite.start(options.partsOnly());
            seed();
            ready();
            stopped.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (Exception failure) {
            if (context.processes().isClosed()) {
                return; // it is being stopped: what the start then stumbles over is no news
            }
            System.err.println(Suite.sentence(failure));
            System.exit(1);
        } finally {
            close(lock);
        }
    }

    private void seed() throws IOException {
        var done = context.data().state().resolve("seeded");
        if (!options.seed() || Files.exists(done)) {
            return;
        }
        context.progress().say("recording the demonstration council");
        var ports = context.ports();
        Seed.all(ports.gatewayUrl(), ports.issuer(), LocalDate.now(ZoneId.of("Europe/London")));
        Files.createFile(done);
    }

    /** The files come last: a program that waits for them finds everything said that there is to say. */
    private void ready() throws IOException {
        var figures = new Figures(context.progress().seconds(), suite.memory());
        context.progress().plain(Welcome.text(context));
        context.progress()
                .plain(String.format(
                        Locale.ROOT,
                        "Ready in %.1f s; all %d processes together hold %.2f GB of memory. Ctrl-C stops everything.",
                        figures.seconds(),
                        suite.tree().size(),
                        figures.memory() / GB));
        synchronized (this) {
            ready = figures;
            writeReadyFiles();
        }
    }

    /** What the start came to: the time it took and the bytes that all processes held then. */
    record Figures(double seconds, long memory) {}

    private void writeReadyFiles() throws IOException {
        ReadyFile.write(readyFile(), context, ready);
        if (options.readyFile().isPresent()) {
            ReadyFile.write(options.readyFile().get(), context, ready);
        }
    }

    private Path readyFile() {
        return context.data().state().resolve("ready.json");
    }

    @Override
    public void died(String sentence) {
        context.progress().say(sentence);
    }

    /** A process has another id now: the files that tell it are written again. */
    @Override
    public synchronized void startedAgain() {
        if (ready == null || context.processes().isClosed()) {
            return;
        }
        try {
            writeReadyFiles();
        } catch (IOException failure) {
            context.progress().say("The file that says where the suite stands could not be written: " + failure);
        }
    }

    private void stop() {
        context.progress().plain("");
        context.progress().say("stopping");
        suite.stop();
        try {
            Files.deleteIfExists(readyFile());
        } catch (IOException failure) {
            System.err.println(
                    "The file that says where the suite stands could not be removed: " + failure.getMessage());
        }
        context.progress().say("stopped; the data stays in " + context.data().root());
        stopped.countDown();
    }

    private static void close(java.nio.channels.FileChannel lock) {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
