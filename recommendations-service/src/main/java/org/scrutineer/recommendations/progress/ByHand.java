package org.scrutineer.recommendations.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.scrutineer.recommendations.committee.Owner;

/**
 * What democratic services have set in the place of what the minutes say, and what the minutes said then. It stands against a
 * correction of other clauses; only where the minutes' own word has changed since does the newer word count.
 */
@Embeddable
public class ByHand {
    @Column(name = "owner_by_hand")
    private boolean ownerSet;

    private String minutesOwner;

    @Column(name = "due_by_hand")
    private boolean dateSet;

    private LocalDate minutesDueOn;

    /** Somebody else is given the thing than {@code before}. */
    public void giveInsteadOf(Owner before) {
        if (!ownerSet) minutesOwner = name(before);
        ownerSet = true;
    }

    /** The thing gets another date than {@code before}. */
    public void rescheduleInsteadOf(LocalDate before) {
        if (!dateSet) minutesDueOn = before;
        dateSet = true;
    }

    /** Whether the owner stands against the one that the minutes name now; if not, it is the minutes' again. */
    public boolean keepsOwner(Owner minuted) {
        ownerSet = ownerSet && Objects.equals(minutesOwner, name(minuted));
        if (!ownerSet) minutesOwner = null;
        return ownerSet;
    }

    /** Whether the date stands against the one that the minutes have now; if not, it is the minutes' again. */
    public boolean keepsDate(LocalDate minuted) {
        dateSet = dateSet && Objects.equals(minutesDueOn, minuted);
        if (!dateSet) minutesDueOn = null;
        return dateSet;
    }

    /** By the name, as a person may have become known for it meanwhile. */
    private static String name(Owner owner) {
        return owner == null ? null : owner.name();
    }
}
