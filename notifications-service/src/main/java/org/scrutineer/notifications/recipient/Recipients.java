package org.scrutineer.notifications.recipient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.notifications.history.History;
import org.scrutineer.notifications.history.SubjectType;
import org.scrutineer.notifications.history.Who;
import org.scrutineer.platform.council.CurrentCouncil;

/** Addresses by person. */
@ApplicationScoped
public class Recipients implements PanacheRepositoryBase<Recipient, UUID> {

    private static final String ADD =
            "INSERT INTO recipient (person_id, council_id, email, email_on, source, state, version)"
                    + " VALUES (:person, :council, :email, :emailOn, :source, 'ACTIVE', 0) ON CONFLICT DO NOTHING";

    private final CurrentCouncil council;
    private final History history;

    @Inject
    Recipients(CurrentCouncil council, History history) {
        this.council = council;
        this.history = history;
    }

    /** Keeps the address that a person's own sign-in brings, unless one is known already. */
    public void learn(UUID personId, Optional<String> email) {
        if (email.isEmpty() || count("personId", personId) > 0) return;
        if (!add(personId, email.get(), true, Recipient.Source.LEARNED)) return;
        history.record(
                SubjectType.RECIPIENT,
                personId,
                "address-learned",
                null,
                getEntityManager().find(Recipient.class, personId).facts());
    }

    /** Records the address that democratic services give, over what is known if something is. */
    Recipient record(UUID personId, String email, boolean emailOn) {
        boolean added = add(personId, email, emailOn, Recipient.Source.RECORDED);
        var recipient = findById(personId, LockModeType.PESSIMISTIC_WRITE);
        var before = added ? null : recipient.facts();
        recipient.record(email, emailOn);
        flush();
        history.record(SubjectType.RECIPIENT, personId, "address-recorded", before, recipient.facts());
        return recipient;
    }

    /** Adds a person's first address. @return whether it was; of two that come at once, one is */
    private boolean add(UUID personId, String email, boolean emailOn, Recipient.Source source) {
        return getEntityManager()
                        .createNativeQuery(ADD)
                        .setParameter("person", personId)
                        .setParameter("council", council.id())
                        .setParameter("email", email)
                        .setParameter("emailOn", emailOn)
                        .setParameter("source", source.name())
                        .executeUpdate()
                == 1;
    }

    /** Notes that the address takes no mail, if it still is the person's. */
    public void refuse(UUID personId, String email, String reason, Instant now) {
        find("personId = ?1 and email = ?2", personId, email)
                .firstResultOptional()
                .ifPresent(recipient -> {
                    var before = recipient.facts();
                    recipient.refuse(reason, now);
                    history.record(
                            Who.MAIL_SERVER,
                            SubjectType.RECIPIENT,
                            personId,
                            "address-refused",
                            reason,
                            before,
                            recipient.facts());
                });
    }

    /** Whether e-mail reaches the person. */
    public MailStanding standing(UUID personId) {
        return findByIdOptional(personId).map(Recipients::standing).orElse(MailStanding.NO_ADDRESS);
    }

    private static MailStanding standing(Recipient recipient) {
        if (recipient.state() == Recipient.State.REFUSED) return MailStanding.FAILING;
        return recipient.isEmailOn() ? MailStanding.OK : MailStanding.OFF;
    }
}
