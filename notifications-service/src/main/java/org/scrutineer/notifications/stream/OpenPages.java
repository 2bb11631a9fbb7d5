package org.scrutineer.notifications.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.scrutineer.notifications.alert.AlertsRaised;
import org.scrutineer.platform.loop.Loop;

/**
 * The open pages of this replica, and the one reader that feeds them. Alerts are read from the database, not from this replica's own
 * work nor from a topic: so it does not matter which replica raised them, what a page sees is committed, and a page that comes back
 * to another replica goes on where it was.
 */
@ApplicationScoped
class OpenPages {

    private static final Duration NOBODY = Duration.ofMinutes(1);

    private final Arrivals arrivals;
    private final StreamSettings settings;
    private final List<OpenPage> pages = new CopyOnWriteArrayList<>();
    /** Up to where each council with open pages has been read. */
    private final Map<String, Position> read = new HashMap<>();

    private final Thread atExit = new Thread(this::closeAll, "close-streams");
    private volatile Loop loop;
    private volatile boolean stopping;

    @Inject
    OpenPages(Arrivals arrivals, StreamSettings settings) {
        this.arrivals = arrivals;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("stream", this::step);
        // A graceful stop waits for running requests before it tells anybody; streams never end by themselves.
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    void stop(@Observes ShutdownEvent event) {
        closeAll();
        loop.stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending: the hook has run or is running.
            return;
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) AlertsRaised raised) {
        if (!pages.isEmpty()) loop.wake();
    }

    /** From here on the page is offered what arrives; what it has had before is for the page to leave out. */
    OpenPage open(String council, String account) {
        var page = new OpenPage(council, account, arrivals.now(), settings.buffer());
        var mine = pages.stream()
                .filter(p -> p.council().equals(council) && p.account().equals(account))
                .toList();
        if (mine.size() >= settings.perAccount()) mine.getFirst().close();
        pages.add(page);
        if (stopping) page.close();
        loop.wake();
        return page;
    }

    void left(OpenPage page) {
        page.close();
        pages.remove(page);
    }

    private void closeAll() {
        stopping = true;
        pages.forEach(OpenPage::close);
    }

    /**
     * Reads up to a place that was taken before the pages are looked up: whoever opens a page later catches up to beyond it, so that the
     * reader may pass over what was for none of the pages it knew.
     */
    private Duration step() {
        if (pages.isEmpty()) {
            read.clear();
            return NOBODY;
        }
        var until = arrivals.now();
        Map<String, List<OpenPage>> byCouncil = new HashMap<>();
        for (var page : pages) {
            if (!page.isClosed())
                byCouncil
                        .computeIfAbsent(page.council(), c -> new ArrayList<>())
                        .add(page);
        }
        read.keySet().retainAll(byCouncil.keySet());
        boolean more = false;
        for (var council : byCouncil.entrySet()) more |= feed(council.getKey(), council.getValue(), until);
        if (more) return Duration.ZERO;
        return byCouncil.isEmpty() ? NOBODY : settings.poll();
    }

    /** Offers a batch to the council's pages. @return whether there is likely more */
    private boolean feed(String council, List<OpenPage> open, Position until) {
        var from = read.computeIfAbsent(council, c -> open.stream()
                .map(OpenPage::openedAt)
                .min(Position::compareTo)
                .orElseThrow());
        var accounts = open.stream().map(OpenPage::account).distinct().toList();
        var batch = arrivals.between(council, from, until, accounts);
        for (var arrival : batch) {
            for (var page : open) if (page.account().equals(arrival.account())) page.offer(arrival);
        }
        boolean more = batch.size() == Arrivals.BATCH;
        if (more) read.put(council, batch.getLast().position());
        else if (until.compareTo(from) > 0) read.put(council, until);
        return more;
    }
}
