package org.scrutineer.notifications.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.notifications.alert.Alert;
import org.scrutineer.notifications.alert.Facts;
import org.scrutineer.notifications.alert.GrievanceNews;
import org.scrutineer.notifications.alert.Kind;
import org.scrutineer.notifications.alert.SubjectType;
import org.scrutineer.notifications.alert.Wording;

/**
 * Writes the mail of an alert. The subject is neutral (domain rule R18): it can be read on a locked screen, so it has no name, no
 * title and nothing of a grievance. The body says what, whose and since when, and leads to the page.
 */
@ApplicationScoped
public class MailComposer {

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        private Templates() {}

        static native TemplateInstance letterHtml(Letter letter);

        static native TemplateInstance letterText(Letter letter);
    }

    /**
     * What is known about the one who is written to.
     *
     * @param name null if the person is not known by name yet
     * @param committee the committee's name, null if there is none or it is not known yet
     */
    public record Addressee(String council, String email, String name, String committee) {}

    private final String publicUrl;

    @Inject
    MailComposer(@ConfigProperty(name = "scrutineer.public-url") URI publicUrl) {
        this.publicUrl = publicUrl.toString().replaceFirst("/+$", "");
    }

    /**
     * The mail of one delivery.
     *
     * @param deliveryId what the Message-ID is made from, so that every attempt has the same
     * @param items the deadlines of a summary, as far as they are named; empty for all else
     */
    public Mail compose(UUID deliveryId, Alert alert, List<Facts.Item> items, Addressee to) {
        var letter = letter(alert, items, to);
        return new Mail(
                deliveryId + "@" + URI.create(publicUrl).getHost(),
                to.email(),
                "Scrutineer: " + subject(alert.kind(), alert.subjectType()),
                Templates.letterText(letter).render(),
                Templates.letterHtml(letter).render(),
                alert.isDuty() ? null : oneClick(to.council(), alert.unsubscribeKey()));
    }

    private Letter letter(Alert alert, List<Facts.Item> items, Addressee to) {
        var entries = entries(items);
        boolean summary = alert.kind() == Kind.BACKLOG_OVERDUE;
        var site = publicUrl + "/" + to.council();
        return new Letter(
                to.name(),
                heading(alert),
                lead(alert),
                rows(alert, to.committee()),
                entries,
                summary ? Math.max(0, alert.left() - entries.size()) : 0,
                publicUrl + alert.path(to.council()),
                summary ? "Open Scrutineer" : "Open it in Scrutineer",
                alert.isDuty(),
                why(alert, to.committee()),
                alert.isDuty() ? null : site + "/unsubscribe?token=" + alert.unsubscribeKey(),
                site + "/preferences");
    }

    private String oneClick(String council, UUID key) {
        return publicUrl + "/api/councils/" + council + "/preferences/unsubscribe?token=" + key;
    }

    static String subject(Kind kind, SubjectType subject) {
        return switch (kind) {
            case ACTION_OVERDUE, RESPONSE_OVERDUE, REQUEST_OVERDUE -> subject.words() + " is overdue";
            case DUE_SOON -> subject.words() + " is due soon";
            case DUE_TODAY -> subject.words() + " is due today";
            case BACKLOG_OVERDUE -> "deadlines that have passed";
            case COLLECTIVE_GRIEVANCE_RAISED, COLLECTIVE_GRIEVANCE_MOVED -> "a matter for your attention";
        };
    }

    private static String heading(Alert alert) {
        return switch (alert.kind()) {
            case COLLECTIVE_GRIEVANCE_RAISED, COLLECTIVE_GRIEVANCE_MOVED ->
                GrievanceNews.of(alert.kind(), alert.facts()).heading();
            case BACKLOG_OVERDUE -> "Deadlines had passed when they were recorded";
            default -> capital(subject(alert.kind(), alert.subjectType()));
        };
    }

    private static String lead(Alert alert) {
        return switch (alert.kind()) {
            case ACTION_OVERDUE, RESPONSE_OVERDUE, REQUEST_OVERDUE ->
                "It was due on " + Wording.date(alert.dueOn()) + " and has not been done, as far as Scrutineer knows.";
            case DUE_SOON -> "It is due on " + Wording.date(alert.dueOn()) + ".";
            case DUE_TODAY -> "It is due today, " + Wording.date(alert.dueOn()) + ".";
            case BACKLOG_OVERDUE ->
                alert.wording().title() + ". " + alert.wording().body();
            case COLLECTIVE_GRIEVANCE_RAISED, COLLECTIVE_GRIEVANCE_MOVED ->
                "Members of committees that cover the service area are told as it happens.";
        };
    }

    private static List<Letter.Row> rows(Alert alert, String committee) {
        List<Letter.Row> rows = new ArrayList<>();
        if (alert.kind() == Kind.BACKLOG_OVERDUE) return rows;
        var facts = alert.facts();
        if (alert.kind().isGrievance()) {
            rows.add(new Letter.Row("Service area", facts.serviceArea()));
            rows.add(new Letter.Row("Stage", Wording.stage(facts.stage())));
            if (facts.raisedOn() != null) rows.add(new Letter.Row("Raised on", Wording.date(facts.raisedOn())));
            rows.add(new Letter.Row("Employees", facts.countBand()));
            if (facts.nextOn() != null) rows.add(new Letter.Row("Next date", Wording.date(facts.nextOn())));
            if (Boolean.TRUE.equals(facts.independenceWarning())) {
                rows.add(new Letter.Row("Independence", "Heard in the service area that it is about"));
            }
        } else {
            rows.add(new Letter.Row(
                    "What", facts.title() == null ? "An exempt item: sign in to read it" : facts.title()));
            if (facts.reference() != null) rows.add(new Letter.Row("Reference", facts.reference()));
            rows.add(new Letter.Row("Owner", facts.owner() == null ? "No owner yet" : facts.owner()));
            rows.add(new Letter.Row(isOverdue(alert.kind()) ? "Overdue since" : "Due on", Wording.date(alert.dueOn())));
            if (committee != null) rows.add(new Letter.Row("Committee", committee));
        }
        return rows;
    }

    private static boolean isOverdue(Kind kind) {
        return kind != Kind.DUE_SOON && kind != Kind.DUE_TODAY;
    }

    private static List<Letter.Entry> entries(List<Facts.Item> items) {
        return items.stream().limit(Letter.ENTRIES).map(MailComposer::entry).toList();
    }

    private static Letter.Entry entry(Facts.Item item) {
        var owner = item.owner() == null ? "no owner yet" : item.owner();
        var due = item.dueOn() == null ? "" : ", due on " + Wording.date(item.dueOn());
        return new Letter.Entry(item.title() == null ? "An exempt item" : item.title(), owner + due);
    }

    private static String why(Alert alert, String committee) {
        var of = committee == null ? "the committee" : committee;
        var reason =
                switch (alert.toldAs()) {
                    case OWNER -> "You get this because it is yours.";
                    case CHAIR -> "You get this as the chair of " + of + ".";
                    case MEMBER ->
                        alert.kind().isGrievance()
                                ? "You get this as a member of a committee that covers the service area."
                                : "You get this as a member of " + of + ".";
                    case FOLLOWER -> "You get this because you follow " + of + ".";
                };
        return alert.isDuty() ? reason + " It is part of the office and cannot be turned off." : reason;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
