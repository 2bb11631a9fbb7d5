package org.scrutineer.notifications.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.scrutineer.platform.council.CurrentCouncil;

/**
 * Keeps "who sits on the committee" and "something happened" from passing each other unseen: two transactions, each of which does
 * not see what the other writes, would leave a member untold. Many may tell at a time; recording waits for them, and they for it.
 */
@ApplicationScoped
public class StandingLock {

    private final EntityManager database;
    private final CurrentCouncil council;

    @Inject
    StandingLock(EntityManager database, CurrentCouncil council) {
        this.database = database;
        this.council = council;
    }

    /** Held until the transaction's end by whoever tells people. */
    public void forTelling() {
        take("pg_advisory_xact_lock_shared");
    }

    /** Held until the transaction's end by whoever records who sits where, or tells of many deadlines at once. */
    public void forRecording() {
        take("pg_advisory_xact_lock");
    }

    private void take(String function) {
        database.createNativeQuery("SELECT 1 FROM " + function + "(hashtext('standing'), hashtext(?1))")
                .setParameter(1, council.id())
                .getResultList();
    }
}
