package org.scrutineer.recommendations.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.scrutineer.platform.council.CurrentCouncil;

/** Gives out references in the form councils use, "SR (25/26) 01": a series for each kind and municipal year (domain rule R21). */
@ApplicationScoped
public class References {
    /** The kinds of thing that have a series. */
    public enum Series {
        /** Scrutiny recommendation. */
        SR,
        /** Action. */
        AC,
        /** Information or attendance request. */
        IR,
        /** Report to the Executive. */
        RP
    }

    private static final String TAKE = "INSERT INTO reference_series (council_id, series, municipal_year, last_number) "
            + "VALUES (?1, ?2, ?3, 1) ON CONFLICT (council_id, series, municipal_year) "
            + "DO UPDATE SET last_number = reference_series.last_number + 1 RETURNING last_number";

    private final EntityManager database;
    private final CurrentCouncil council;

    References(EntityManager database, CurrentCouncil council) {
        this.database = database;
        this.council = council;
    }

    /** The next reference of the series in the year of the date; a number is used once and stays used. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String next(Series series, LocalDate on) {
        var year = MunicipalYear.of(on);
        var number = (Number) database.createNativeQuery(TAKE)
                .setParameter(1, council.id())
                .setParameter(2, series.name())
                .setParameter(3, year.start())
                .getSingleResult();
        return "%s (%s) %02d".formatted(series, year.shortForm(), number.intValue());
    }
}
