package org.scrutineer.recommendations.reference;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A council's year, from May to May (domain rule R22); taken to begin on 1 May.
 *
 * @param start the calendar year in which it begins
 */
public record MunicipalYear(int start) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:[/-](\\d{2}))?");

    /** The year in which a date falls. */
    public static MunicipalYear of(LocalDate date) {
        return new MunicipalYear(date.getMonthValue() < Month.MAY.getValue() ? date.getYear() - 1 : date.getYear());
    }

    /** Reads "2025/26", "2025-26" or "2025"; empty if the text is none of them or its halves do not follow each other. */
    public static Optional<MunicipalYear> parse(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) return Optional.empty();
        var year = new MunicipalYear(Integer.parseInt(form.group(1)));
        boolean fits = form.group(2) == null || Integer.parseInt(form.group(2)) == (year.start + 1) % 100;
        return fits ? Optional.of(year) : Optional.empty();
    }

    /** As in references: "25/26". */
    public String shortForm() {
        return "%02d/%02d".formatted(start % 100, (start + 1) % 100);
    }

    @Override
    public String toString() {
        return "%d/%02d".formatted(start, (start + 1) % 100);
    }
}
