package org.scrutineer.recommendations.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

record SettingsRequest(
        @NotNull @Size(max = 6) List<@NotNull @Min(0) @Max(90) Integer> reminderDays,
        @Min(1) @Max(12) int responseMonths,
        @Min(1) @Max(52) Integer responseWeeks,
        @Min(1) @Max(90) Integer requestDays,
        @Min(1) @Max(60) int ageingMonths,
        @Min(2) @Max(100) int smallNumberThreshold,
        @Size(max = 100) List<@NotNull LocalDate> extraHolidays) {

    CouncilRules rules() {
        return new CouncilRules(
                reminderDays,
                responseMonths,
                responseWeeks,
                requestDays,
                ageingMonths,
                smallNumberThreshold,
                extraHolidays == null ? List.of() : extraHolidays);
    }
}
