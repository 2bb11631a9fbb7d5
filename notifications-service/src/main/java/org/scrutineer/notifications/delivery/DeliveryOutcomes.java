package org.scrutineer.notifications.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.scrutineer.notifications.mail.Outcome;
import org.scrutineer.notifications.recipient.Recipients;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.outbox.Outbox;

/** Writes down what became of a delivery, with the event that tells of it, in one transaction. */
@ApplicationScoped
class DeliveryOutcomes {

    private static final Logger LOG = Logger.getLogger(DeliveryOutcomes.class);

    private final DeliveryQueue queue;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Pauses pauses;
    private final CouncilScope scope;
    private final InstantSource clock;

    @Inject
    DeliveryOutcomes(
            DeliveryQueue queue,
            Recipients recipients,
            Outbox outbox,
            Pauses pauses,
            CouncilScope scope,
            InstantSource clock) {
        this.queue = queue;
        this.recipients = recipients;
        this.outbox = outbox;
        this.pauses = pauses;
        this.scope = scope;
        this.clock = clock;
    }

    /** There is no mail to send: somebody or something does not want it, or it could not be written. */
    void withheld(Outgoing outgoing) {
        var state = outgoing.obstacle() == Reason.NOT_WRITTEN ? Delivery.State.FAILED : Delivery.State.SUPPRESSED;
        inTransaction(outgoing, () -> queue.finish(outgoing.claim(), state, outgoing.obstacle()));
    }

    void record(Outgoing outgoing, Outcome outcome) {
        inTransaction(outgoing, () -> {
            switch (outcome) {
                case Outcome.Accepted() -> accepted(outgoing);
                case Outcome.Deferred(var why, var words) -> deferred(outgoing, Reason.valueOf(why.name()), words);
                case Outcome.AddressRefused(var words) -> refused(outgoing, words);
                case Outcome.Rejected(var words) -> {
                    LOG.warnf("delivery %s was rejected", outgoing.claim().id());
                    queue.finish(outgoing.claim(), Delivery.State.FAILED, Reason.REJECTED);
                }
            }
        });
    }

    private void accepted(Outgoing outgoing) {
        if (queue.finish(outgoing.claim(), Delivery.State.ACCEPTED, null)) {
            outbox.appendAll(outgoing.delivered(clock.instant()));
        } else {
            LOG.warnf(
                    "delivery %s was accepted after its lease had ended",
                    outgoing.claim().id());
        }
    }

    private void deferred(Outgoing outgoing, Reason reason, String words) {
        LOG.debugf("delivery %s waits: %s", outgoing.claim().id(), words);
        queue.defer(outgoing.claim(), reason, pauses.before(outgoing.claim().attempt() + 1, reason));
    }

    private void refused(Outgoing outgoing, String words) {
        if (queue.finish(outgoing.claim(), Delivery.State.FAILED, Reason.ADDRESS_REFUSED)) {
            recipients.refuse(outgoing.personId(), outgoing.mail().to(), words, clock.instant());
        }
    }

    private void inTransaction(Outgoing outgoing, Runnable work) {
        scope.run(outgoing.claim().council(), () -> QuarkusTransaction.requiringNew()
                .run(work));
    }
}
