package org.scrutineer.recommendations.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.recommendations.Keyset;

/** The list of deadlines, soonest first. */
@ApplicationScoped
class DeadlineList {
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);
    private static final UUID FIRST = new UUID(0, 0);

    private final DeadlineRepository deadlines;

    DeadlineList(DeadlineRepository deadlines) {
        this.deadlines = deadlines;
    }

    @Transactional
    Page<DeadlineResponse> page(DeadlineState state, LocalDate dueBy, PageRequest page) {
        var after = page.after(2).map(Keyset::of).orElse(new Keyset(BEGINNING, FIRST));
        var rows = deadlines.page(
                state == null ? DeadlineState.OPEN : state,
                dueBy == null || dueBy.isAfter(END) ? END : dueBy.isBefore(BEGINNING) ? BEGINNING : dueBy,
                after.on(),
                after.id(),
                page.limit + 1);
        return Page.of(rows, page.limit, deadline -> new Object[] {deadline.dueOn(), deadline.id()})
                .map(DeadlineResponse::from);
    }
}
