package org.scrutineer.notifications.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.scrutineer.notifications.alert.Alert;
import org.scrutineer.notifications.alert.Alerts;
import org.scrutineer.notifications.alert.EmailObstacle;
import org.scrutineer.notifications.alert.Kind;
import org.scrutineer.notifications.alert.Summaries;
import org.scrutineer.notifications.committee.Committees;
import org.scrutineer.notifications.committee.People;
import org.scrutineer.notifications.mail.MailComposer;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.plan.KeptPlans;
import org.scrutineer.platform.problem.Outage;

/** Writes the mails of claimed deliveries: a few queries for all of a council's, whatever their number. */
@ApplicationScoped
class OutgoingMail {

    private static final String ADDRESSES =
            "SELECT d.id, d.alert_id, r.email, why.reason FROM delivery d JOIN alert a ON a.id = d.alert_id\n"
                    + EmailObstacle.JOIN
                    + "\n WHERE d.id = ANY (:deliveries)";

    private static final Logger LOG = Logger.getLogger(OutgoingMail.class);

    private record Addressed(UUID alertId, String email, Reason obstacle) {}

    private final EntityManager database;
    private final CouncilScope scope;
    private final Alerts alerts;
    private final Summaries summaries;
    private final People people;
    private final Committees committees;
    private final MailComposer composer;

    @Inject
    OutgoingMail(
            EntityManager database,
            CouncilScope scope,
            Alerts alerts,
            Summaries summaries,
            People people,
            Committees committees,
            MailComposer composer) {
        this.database = database;
        this.scope = scope;
        this.alerts = alerts;
        this.summaries = summaries;
        this.people = people;
        this.committees = committees;
        this.composer = composer;
    }

    /**
     * All claims must be of that council. A row that cannot be read spoils the queries for all, and one that cannot be worded only
     * itself: either way each is tried alone, the one is marked and the others go out.
     */
    List<Outgoing> write(String council, List<DeliveryQueue.Claim> claims) {
        try {
            return scope.call(council, () -> QuarkusTransaction.requiringNew().call(() -> writeAll(council, claims)));
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) throw e;
            if (claims.size() > 1) {
                return claims.stream()
                        .flatMap(claim -> write(council, List.of(claim)).stream())
                        .toList();
            }
            var claim = claims.getFirst();
            LOG.errorf(e, "the mail of delivery %s cannot be written", claim.id());
            return List.of(Outgoing.notWritten(claim));
        }
    }

    private List<Outgoing> writeAll(String council, List<DeliveryQueue.Claim> claims) {
        KeptPlans.use(database);
        var addressed = addresses(claims);
        var byId = alerts
                .withNotices(addressed.values().stream().map(Addressed::alertId).toList())
                .stream()
                .collect(Collectors.toMap(Alert::id, Function.identity()));
        var names = people.names(
                byId.values().stream().map(Alert::personId).distinct().toList());
        var committeeNames = committees.names(byId.values().stream()
                .map(Alert::committeeId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var items = summaries.items(byId.values().stream()
                .filter(alert -> alert.kind() == Kind.BACKLOG_OVERDUE)
                .map(Alert::id)
                .toList());
        var subjects = summaries.subjects(byId.values());
        List<Outgoing> outgoing = new ArrayList<>();
        for (var claim : claims) {
            var to = addressed.get(claim.id());
            var alert = byId.get(to.alertId());
            // The last deadline of a summary may have ended since the addresses were read.
            var obstacle = to.obstacle() == null && alert.hasNothingLeft() ? Reason.ENDED : to.obstacle();
            var addressee = new MailComposer.Addressee(
                    council, to.email(), names.get(alert.personId()), committeeName(alert, committeeNames));
            outgoing.add(new Outgoing(
                    claim,
                    alert.id(),
                    alert.personId(),
                    alert.kind(),
                    subjects.getOrDefault(alert.id(), List.of()),
                    obstacle,
                    obstacle != null
                            ? null
                            : composer.compose(
                                    claim.id(), alert, items.getOrDefault(alert.id(), List.of()), addressee)));
        }
        return outgoing;
    }

    private static String committeeName(Alert alert, Map<UUID, String> names) {
        return alert.committeeId() == null ? null : names.get(alert.committeeId());
    }

    private Map<UUID, Addressed> addresses(List<DeliveryQueue.Claim> claims) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(ADDRESSES)
                .setParameter(
                        "deliveries",
                        claims.stream().map(DeliveryQueue.Claim::id).toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Addressed(
                                (UUID) row[1],
                                (String) row[2],
                                row[3] == null ? null : Reason.valueOf((String) row[3]))));
    }
}
