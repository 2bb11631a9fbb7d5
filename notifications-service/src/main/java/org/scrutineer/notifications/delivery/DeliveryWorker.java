package org.scrutineer.notifications.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.scrutineer.notifications.alert.AlertsRaised;
import org.scrutineer.notifications.alert.Summaries;
import org.scrutineer.notifications.mail.MailTransport;
import org.scrutineer.notifications.mail.Outcome;
import org.scrutineer.platform.loop.Loop;
import org.scrutineer.platform.problem.Outage;

/**
 * Sends what waits. Each mail has a virtual thread and a permit: a server that keeps one waiting keeps only that one. What a server
 * has answered is written down however long the database is away, because only then is it certain not to be sent again.
 */
@ApplicationScoped
class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);
    /** No back-off: all that waits must be recorded within the grace that follows the database's return, or others claim it. */
    private static final Duration BEFORE_RECORDING_AGAIN = Duration.ofMillis(250);

    private final DeliveryQueue queue;
    private final OutgoingMail outgoingMail;
    private final DeliveryOutcomes outcomes;
    private final Summaries summaries;
    private final MailTransport transport;
    private final DeliverySettings settings;
    private final Semaphore free;
    private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("delivery-", 0).factory());
    private volatile Loop loop;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean serverAway;
    /** Nothing is claimed for want of a permit: whoever gives one back says so. Otherwise what waits is woken for as it comes. */
    private volatile boolean starved;

    @Inject
    DeliveryWorker(
            DeliveryQueue queue,
            OutgoingMail outgoingMail,
            DeliveryOutcomes outcomes,
            Summaries summaries,
            MailTransport transport,
            DeliverySettings settings) {
        this.queue = queue;
        this.outgoingMail = outgoingMail;
        this.outcomes = outcomes;
        this.summaries = summaries;
        this.transport = transport;
        this.settings = settings;
        this.free = new Semaphore(settings.concurrency());
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("deliveries", this::step);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (loop != null) loop.stop();
        threads.shutdown();
        // What is under way may still be answered; what is not recorded by then is claimed again after its lease.
        if (!threads.awaitTermination(5, TimeUnit.SECONDS)) stopping.countDown();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) AlertsRaised raised) {
        wake();
    }

    private void wake() {
        var running = loop;
        if (running != null) running.wake();
    }

    private Duration step() {
        summaries.settle();
        starved = true; // before the look: a permit that comes back between the two must not go unheard
        int permits = free.drainPermits();
        starved = permits == 0;
        int used = 0;
        try {
            if (permits == 0) return settings.poll();
            var claims = queue.claim(permits, Set.copyOf(inHand));
            for (var council : byCouncil(claims)) {
                for (var outgoing : outgoingMail.write(council.getFirst().council(), council)) {
                    inHand.add(outgoing.claim().id());
                    threads.execute(() -> deliver(outgoing));
                    used++;
                }
            }
            return claims.size() == permits ? Duration.ZERO : settings.poll();
        } finally {
            free.release(permits - used);
        }
    }

    private static Iterable<List<DeliveryQueue.Claim>> byCouncil(List<DeliveryQueue.Claim> claims) {
        return claims.stream()
                .collect(Collectors.groupingBy(DeliveryQueue.Claim::council))
                .values();
    }

    private void deliver(Outgoing outgoing) {
        try {
            if (outgoing.obstacle() != null) {
                untilRecorded(outgoing, () -> outcomes.withheld(outgoing));
            } else {
                var outcome = transport.send(outgoing.mail(), outgoing.claim().attempt());
                untilRecorded(outgoing, () -> outcomes.record(outgoing, outcome));
                noteServer(outcome);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "delivery %s is left to its lease", outgoing.claim().id());
        } finally {
            inHand.remove(outgoing.claim().id());
            free.release();
            if (starved) wake();
        }
    }

    private void untilRecorded(Outgoing outgoing, Runnable record) {
        while (true) {
            try {
                record.run();
                return;
            } catch (RuntimeException e) {
                if (!Outage.isBehind(e)) throw e;
                LOG.debugf(
                        "the outcome of delivery %s waits for the database",
                        outgoing.claim().id());
                if (isStoppedWithin(BEFORE_RECORDING_AGAIN)) throw e;
            }
        }
    }

    /** When mail gets through again after an outage, what waits for the server goes out at once. */
    private void noteServer(Outcome outcome) {
        switch (outcome) {
            case Outcome.Deferred(var reason, var words)
            when reason == Outcome.Reason.UNREACHABLE -> {
                if (!serverAway) LOG.warnf("the mail server does not answer: %s", words);
                serverAway = true;
            }
            case Outcome.Deferred(var reason, var words)
            when reason == Outcome.Reason.MISCONFIGURED -> LOG.warnf("the mail server refuses this service: %s", words);
            case Outcome.Accepted() -> {
                if (serverAway) {
                    serverAway = false;
                    LOG.infof("the mail server answers again; %d mails need not wait any longer", queue.release());
                }
            }
            default -> {}
        }
    }

    private boolean isStoppedWithin(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the outcome was recorded", e);
        }
    }
}
