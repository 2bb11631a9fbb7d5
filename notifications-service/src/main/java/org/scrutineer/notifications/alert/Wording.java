package org.scrutineer.notifications.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.scrutineer.platform.time.CouncilCalendar;

/**
 * An alert in words.
 *
 * @param title one line, for a list
 * @param body what, whose, since when
 */
public record Wording(String title, String body) {

    private static final String ENDED_SINCE = " been met, withdrawn or moved since.";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A date as it is written in a letter: 1 July 2014. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    static Wording of(Kind kind, SubjectType subject, LocalDate dueOn, Facts facts) {
        return switch (kind) {
            case ACTION_OVERDUE, REQUEST_OVERDUE, RESPONSE_OVERDUE ->
                deadline("Overdue", subject, facts, "It was due on " + date(dueOn) + ".");
            case DUE_SOON ->
                deadline("Due on " + date(dueOn), subject, facts, "It is due on " + date(dueOn) + days(facts) + ".");
            case DUE_TODAY -> deadline("Due today", subject, facts, "It is due today, " + date(dueOn) + ".");
            case COLLECTIVE_GRIEVANCE_RAISED, COLLECTIVE_GRIEVANCE_MOVED ->
                grievance(GrievanceNews.of(kind, facts).title(), facts);
            case BACKLOG_OVERDUE -> summary(facts.count(), 1, 0);
        };
    }

    /** As far as it can be told of what is not stored as this version knows it; each of the three may be null. */
    static Wording ofUnreadable(Kind kind, SubjectType subject, LocalDate dueOn) {
        var about = subject == null ? "" : ": " + subject.words();
        var date = dueOn == null ? "" : " Its date is " + date(dueOn) + ".";
        return new Wording(title(kind) + about, "The details of this alert cannot be shown." + date);
    }

    private static String title(Kind kind) {
        if (kind == null) return "An alert";
        return switch (kind) {
            case ACTION_OVERDUE, REQUEST_OVERDUE, RESPONSE_OVERDUE -> "Overdue";
            case DUE_SOON -> "Due soon";
            case DUE_TODAY -> "Due on the day";
            case BACKLOG_OVERDUE -> "Deadlines that had passed";
            case COLLECTIVE_GRIEVANCE_RAISED -> "Raised";
            case COLLECTIVE_GRIEVANCE_MOVED -> "Changed";
        };
    }

    /** What was told stays as it was told; that it counts no more, and since when, is added. */
    Wording over(EndedAs endedAs, Instant at) {
        var since = date(LocalDate.ofInstant(at, CouncilCalendar.ZONE));
        return new Wording(title, body + " This deadline has been over since " + since + ": " + endedAs.words() + ".");
    }

    /**
     * One summary for deadlines that had passed before they were recorded, however many minutes they came with.
     *
     * @param left those that still count
     * @param minutes what those come from
     * @param over those that have been met, withdrawn or moved since
     */
    static Wording summary(int left, int minutes, int over) {
        var from = minutes == 1 ? "the minutes of one meeting" : "the minutes of " + minutes + " meetings";
        if (left == 0) return nothingLeft(over, from);
        var others = over == 0 ? "" : " " + (over == 1 ? "1 other has" : over + " others have") + ENDED_SINCE;
        return left == 1
                ? new Wording(
                        "1 deadline had passed when it was recorded",
                        "It comes from " + from + "." + others + " The register shows whether it is still open.")
                : new Wording(
                        left + " deadlines had passed when they were recorded",
                        "They come from " + from + "." + others + " The register shows which are still open.");
    }

    private static Wording nothingLeft(int over, String from) {
        return over == 1
                ? new Wording(
                        "1 deadline that had passed when it was recorded is over",
                        "It came from " + from + ". It has" + ENDED_SINCE)
                : new Wording(
                        over + " deadlines that had passed when they were recorded are over",
                        "They came from " + from + ". Each has" + ENDED_SINCE);
    }

    private static Wording deadline(String what, SubjectType subject, Facts facts, String when) {
        var name = facts.title() == null
                ? "an exempt item (" + subject.words().replaceFirst("^an? ", "") + ")"
                : facts.title();
        var reference = facts.reference() == null || facts.reference().isBlank() ? "" : " (" + facts.reference() + ")";
        var owner = facts.owner() == null ? "It has no owner yet." : "Owner: " + facts.owner() + ".";
        return new Wording(what + ": " + name + reference, owner + " " + when);
    }

    private static Wording grievance(String what, Facts facts) {
        var body = new StringBuilder("Stage: ").append(stage(facts.stage())).append('.');
        if (facts.raisedOn() != null)
            body.append(" Raised on ").append(date(facts.raisedOn())).append('.');
        body.append(" Employees: ").append(facts.countBand()).append('.');
        if (facts.nextOn() != null)
            body.append(" Next date: ").append(date(facts.nextOn())).append('.');
        if (Boolean.TRUE.equals(facts.independenceWarning())) {
            body.append(" It is heard in the service area that it is about.");
        }
        return new Wording(what + facts.serviceArea(), body.toString());
    }

    /** STAGE_2 as "stage 2". */
    public static String stage(String stage) {
        return stage == null ? "not recorded" : stage.toLowerCase(Locale.UK).replace('_', ' ');
    }

    private static String days(Facts facts) {
        if (facts.daysLeft() == null) return "";
        return facts.daysLeft() == 1 ? ", tomorrow" : ", in " + facts.daysLeft() + " days";
    }
}
