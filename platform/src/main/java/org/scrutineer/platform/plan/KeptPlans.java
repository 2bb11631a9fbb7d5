package org.scrutineer.platform.plan;

import jakarta.persistence.EntityManager;

/**
 * For statements whose planning costs more than their work: large ones that run for each event and read a few rows by their keys.
 * PostgreSQL plans such a statement anew each time, because it guesses that an array parameter of unknown length holds many keys.
 */
public final class KeptPlans {

    private KeptPlans() {}

    /** Until the transaction's end, a prepared statement runs as it was planned once, whatever its parameters. */
    public static void use(EntityManager database) {
        database.createNativeQuery("SELECT set_config('plan_cache_mode', 'force_generic_plan', true)")
                .getResultList();
    }
}
