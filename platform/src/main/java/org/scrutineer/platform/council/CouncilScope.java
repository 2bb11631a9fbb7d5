package org.scrutineer.platform.council;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Runs work outside of HTTP requests (consumers, sweeps) for one council, in a request context of its own. */
@ApplicationScoped
public class CouncilScope {

    private final RequestCouncil current;

    @Inject
    CouncilScope(RequestCouncil current) {
        this.current = current;
    }

    public void run(String council, Runnable work) {
        call(council, () -> {
            work.run();
            return null;
        });
    }

    public <T> T call(String council, Supplier<T> work) {
        if (!CouncilId.isValid(council)) throw new IllegalArgumentException("not a council id");
        return within(council, work);
    }

    /**
     * Runs work that looks across councils: only tables protected as queues are visible, and no entity can be loaded.
     */
    public <T> T system(Supplier<T> work) {
        return within(RequestCouncil.SYSTEM, work);
    }

    private <T> T within(String setting, Supplier<T> work) {
        ManagedContext context = Arc.container().requestContext();
        var outer = context.isActive() ? context.getState() : null;
        if (outer != null) context.deactivate();
        context.activate();
        try {
            current.enter(setting);
            return work.get();
        } finally {
            context.terminate();
            if (outer != null) context.activate(outer);
        }
    }
}
