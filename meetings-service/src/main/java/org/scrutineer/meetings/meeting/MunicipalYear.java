package org.scrutineer.meetings.meeting;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/**
 * A council's year, 1 May to 30 April, written "2025/26" (domain rules R21, R22).
 *
 * @param start the calendar year in which it begins
 */
public record MunicipalYear(int start) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})[/-](\\d{2})");

    public static MunicipalYear of(LocalDate date) {
        return new MunicipalYear(date.getMonthValue() < Month.MAY.getValue() ? date.getYear() - 1 : date.getYear());
    }

    /** @throws IllegalArgumentException if the text is not two years that follow one another ("2025/26", "2025-26") */
    public static MunicipalYear parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) throw new IllegalArgumentException("not a municipal year");
        var year = new MunicipalYear(Integer.parseInt(matcher.group(1)));
        if (Integer.parseInt(matcher.group(2)) != (year.start + 1) % 100) {
            throw new IllegalArgumentException("not a municipal year");
        }
        return year;
    }

    public LocalDate first() {
        return LocalDate.of(start, Month.MAY, 1);
    }

    public LocalDate last() {
        return LocalDate.of(start + 1, Month.APRIL, 30);
    }

    @Override
    public String toString() {
        return "%d/%02d".formatted(start, (start + 1) % 100);
    }
}
