package org.scrutineer.recommendations.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.scrutineer.platform.id.Ids;

/** One row for each council that has changed a setting; the others live by {@link CouncilRules#DEFAULT}. */
@Entity
@Table(name = "council_settings")
class CouncilSettings {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "reminder_days")
    private List<Integer> reminderDays;

    @Column(name = "response_months")
    private int responseMonths;

    @Column(name = "response_weeks")
    private Integer responseWeeks;

    @Column(name = "request_days")
    private Integer requestDays;

    @Column(name = "ageing_months")
    private int ageingMonths;

    @Column(name = "small_number_threshold")
    private int smallNumberThreshold;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "extra_holidays")
    private List<LocalDate> extraHolidays;

    @Version
    private long version;

    protected CouncilSettings() {}

    static CouncilSettings chosen(CouncilRules rules) {
        var settings = new CouncilSettings();
        settings.id = Ids.next();
        settings.change(rules);
        return settings;
    }

    void change(CouncilRules rules) {
        reminderDays = rules.reminderDays().stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        responseMonths = rules.responseMonths();
        responseWeeks = rules.responseWeeks();
        requestDays = rules.requestDays();
        ageingMonths = rules.ageingMonths();
        smallNumberThreshold = rules.smallNumberThreshold();
        extraHolidays = rules.extraHolidays().stream().distinct().sorted().toList();
    }

    CouncilRules rules() {
        return new CouncilRules(
                reminderDays,
                responseMonths,
                responseWeeks,
                requestDays,
                ageingMonths,
                smallNumberThreshold,
                extraHolidays);
    }

    UUID id() {
        return id;
    }

    /** The first saved row counts as version 1, so that 0 always means "never changed". */
    long version() {
        return version + 1;
    }
}
