package org.scrutineer.recommendations.settings;

import java.time.LocalDate;
import java.util.List;
import org.scrutineer.recommendations.Versioned;

record SettingsResponse(
        List<Integer> reminderDays,
        int responseMonths,
        Integer responseWeeks,
        Integer requestDays,
        int ageingMonths,
        int smallNumberThreshold,
        List<LocalDate> extraHolidays,
        long version)
        implements Versioned {

    static SettingsResponse from(CouncilRules rules, long version) {
        return new SettingsResponse(
                rules.reminderDays(),
                rules.responseMonths(),
                rules.responseWeeks(),
                rules.requestDays(),
                rules.ageingMonths(),
                rules.smallNumberThreshold(),
                rules.extraHolidays(),
                version);
    }
}
