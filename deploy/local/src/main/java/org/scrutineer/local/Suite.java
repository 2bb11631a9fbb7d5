package org.scrutineer.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.scrutineer.local.council.ApiFailure;
import org.scrutineer.local.part.Broker;
import org.scrutineer.local.part.Command;
import org.scrutineer.local.part.Context;
import org.scrutineer.local.part.Keycloak;
import org.scrutineer.local.part.MailCatcher;
import org.scrutineer.local.part.Postgres;
import org.scrutineer.local.part.Service;
import org.scrutineer.local.part.StartCache;
import org.scrutineer.local.process.Guard;
import org.scrutineer.local.process.Leftovers;
import org.scrutineer.local.process.ManagedProcess;
import org.scrutineer.local.process.Memory;
import org.scrutineer.local.setting.UserError;

/** All parts together: started side by side as far as they need nothing of each other, stopped in order. */
final class Suite {
    /** The first run records the start caches while it ends, which takes its time on a small machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** What is stopped together, in this order: nobody loses what it still needs to end well. */
    private static final List<List<String>> STOPPING = List.of(
            List.of("gateway"),
            List.of("meetings", "recommendations", "notifications"),
            List.of("keycloak", "kafka", "mail"),
            List.of("postgres"));

    private final Context context;
    private final Leftovers leftovers;
    private Process guard;

    Suite(Context context, Leftovers leftovers) {
        this.context = context;
        this.leftovers = leftovers;
    }

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @param partsOnly leave the services out, for somebody who works on one and starts it elsewhere
     */
    void start(boolean partsOnly) throws Exception {
        startGuard();
        var keycloak = new Keycloak(context);
        var database = later(new Postgres(context)::start);
        var broker = later(new Broker(context)::start);
        var mail = later(new MailCatcher(context)::start);
        var unpacked = later(() -> {
            keycloak.prepare();
            return null;
        });
        var identity =
                unpacked.thenCombine(database, (one, other) -> null).thenCompose(nothing -> later(keycloak::start));
        if (partsOnly) {
            await(List.of(broker, mail, identity));
            return;
        }
        var services = Service.behindTheGateway(context).stream()
                .map(service -> broker.thenCombine(database, (one, other) -> null)
                        .thenCompose(nothing -> later(() -> startAndAwait(service))))
                .toList();
        var door = identity.thenCompose(nothing -> later(() -> startAndAwait(Service.gateway(context))));
        await(Stream.concat(Stream.of(mail, door), services.stream()).toList());
    }

    private static void await(List<CompletableFuture<ManagedProcess>> parts) throws Exception {
        try {
            CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new)).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
    }

    private ManagedProcess startAndAwait(Service service) throws Exception {
        var process = service.start();
        service.awaitReady(process);
        return process;
    }

    private static <T> CompletableFuture<T> later(Callable<T> work) {
        var result = new CompletableFuture<T>();
        Thread.ofVirtual().start(() -> {
            try {
                result.complete(work.call());
            } catch (Exception failure) {
                result.completeExceptionally(failure);
            }
        });
        return result;
    }

    private void startGuard() throws Exception {
        guard = new ProcessBuilder(
                        "sh",
                        "-c",
                        "trap '' INT HUP; exec \"$@\"",
                        "sh",
                        Command.java(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Guard.class.getName(),
                        context.data().processes().toString())
                .redirectErrorStream(true)
                .redirectOutput(context.data().log("guard").toFile())
                .start();
    }

    /** Stops everything in order; what was never started is passed over. */
    void stop() {
        var processes = context.processes();
        processes.close();
        if (processes.all().values().stream()
                .anyMatch(process -> process.isAlive() && StartCache.isRecordedBy(process.spec()))) {
            context.progress().say("storing what makes the next start quick; this takes a minute, once");
        }
        for (var together : STOPPING) {
            StartCache.keep(context.data(), processes.stop(together, PATIENCE));
        }
        // Whatever else was begun, such as a build that was interrupted.
        ProcessHandle.current()
                .descendants()
                .filter(process -> !process.equals(guardHandle()))
                .forEach(ProcessHandle::destroyForcibly);
        leftovers.end();
        if (guard != null) {
            guard.destroy();
        }
    }

    private ProcessHandle guardHandle() {
        return guard == null ? null : guard.toHandle();
    }

    /** Every process of the run, this one and the guard too. */
    List<ProcessHandle> tree() {
        var all = new ArrayList<ProcessHandle>();
        all.add(ProcessHandle.current());
        all.add(guard.toHandle());
        context.processes().all().values().forEach(process -> all.addAll(process.tree()));
        return all;
    }

    long memory() {
        return Memory.of(tree());
    }

    /** Says what keeps the suite from being used, for a start that failed. */
    static String sentence(Exception failure) {
        if (failure instanceof UserError || failure instanceof ApiFailure) {
            return failure.getMessage();
        }
        var message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return "The suite could not be started: " + message + ".";
    }
}
