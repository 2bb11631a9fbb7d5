package org.scrutineer.platform.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets a test clear without waiting for the loop. */
@ApplicationScoped
public class ClearingTrigger {

    private final Clearing clearing;

    @Inject
    ClearingTrigger(Clearing clearing) {
        this.clearing = clearing;
    }

    public void now() {
        clearing.clear();
    }
}
