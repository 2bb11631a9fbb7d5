package org.scrutineer.recommendations.settings;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The clocks, counts and holidays that one council has chosen (domain rules R7, R8 and R18).
 *
 * @param reminderDays calendar days before a due date on which people are reminded, largest first; 0 is the day itself
 * @param responseMonths months, beginning with the day of receipt, that the Executive has to respond (LGA 2000 s9FE)
 * @param responseWeeks a local rule in weeks, or null where the council has none; the earlier date is used for alerts
 * @param requestDays clear days to answer a request for information that names no date, or null for no clock
 * @param ageingMonths months after which an open thing without a due date is flagged
 * @param smallNumberThreshold counts of people below this are only ever shown as "fewer than"
 * @param extraHolidays days on which the council is closed besides England's bank holidays
 */
@Schema(name = "CouncilRules")
public record CouncilRules(
        List<Integer> reminderDays,
        int responseMonths,
        Integer responseWeeks,
        Integer requestDays,
        int ageingMonths,
        int smallNumberThreshold,
        List<LocalDate> extraHolidays) {

    /** What applies until a council decides otherwise. */
    public static final CouncilRules DEFAULT = new CouncilRules(List.of(10, 0), 2, null, 10, 6, 5, List.of());
}
