package org.scrutineer.local.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fictional councils that the local run is filled with; the accounts are those of the realm file. */
public final class DemonstrationCouncil {
    public static final String FAIRMERE = "fairmere";
    public static final String NORTHCLIFFE = "northcliffe";

    /** One who can sign in. The password is the user name and {@code -demo}. */
    public record Account(int number, String user, String name, String what, String council) {
        /** The subject of this person's tokens, fixed by the realm file. */
        public String id() {
            return String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", number);
        }

        public String password() {
            return user + "-demo";
        }

        public String email() {
            return user + "@" + council + ".example";
        }
    }

    public static final List<Account> ACCOUNTS = List.of(
            new Account(1, "clerk.ferris", "Ruth Ferris", "democratic services officer", FAIRMERE),
            new Account(2, "member.okoro", "Ada Okoro", "councillor, chair of Children and Families", FAIRMERE),
            new Account(3, "member.lindqvist", "Elin Lindqvist", "councillor", FAIRMERE),
            new Account(4, "member.bhatt", "Priya Bhatt", "councillor, chair of Environment and Place", FAIRMERE),
            new Account(5, "coopted.hale", "George Hale", "co-opted member", FAIRMERE),
            new Account(6, "officer.dunmore", "Martin Dunmore", "lead officer", FAIRMERE),
            new Account(7, "director.amari", "Leila Amari", "director", FAIRMERE),
            new Account(8, "verifier.stone", "Joan Stone", "performance officer who verifies", FAIRMERE),
            new Account(9, "cabinet.rowe", "Simon Rowe", "Cabinet member", FAIRMERE),
            new Account(10, "hr.castell", "Helen Castell", "human resources", FAIRMERE),
            new Account(11, "monitoring.pike", "Miriam Pike", "monitoring officer", FAIRMERE),
            new Account(12, "admin.vale", "Alan Vale", "council settings", FAIRMERE),
            new Account(13, "clerk.north", "Clare North", "democratic services officer of Northcliffe", NORTHCLIFFE),
            new Account(14, "member.north", "Peter North", "councillor of Northcliffe", NORTHCLIFFE));

    /** One of the people that meetings and minutes speak of. */
    record Person(String name, String post, String kind, Account account) {}

    static final List<Person> PEOPLE = List.of(
            person("Ruth Ferris", "Democratic Services Officer", "OFFICER", "clerk.ferris"),
            person("Ada Okoro", "Councillor", "MEMBER", "member.okoro"),
            person("Elin Lindqvist", "Councillor", "MEMBER", "member.lindqvist"),
            person("Priya Bhatt", "Councillor", "MEMBER", "member.bhatt"),
            person("George Hale", "Parent Governor Representative", "CO_OPTEE", "coopted.hale"),
            person("Martin Dunmore", "Head of Children's Social Care", "OFFICER", "officer.dunmore"),
            person("Leila Amari", "Director of Children and Families", "OFFICER", "director.amari"),
            person("Joan Stone", "Performance Officer", "OFFICER", "verifier.stone"),
            person("Simon Rowe", "Cabinet Member for Children and Families", "MEMBER", "cabinet.rowe"),
            person("Helen Castell", "Head of Human Resources", "OFFICER", "hr.castell"),
            person("Miriam Pike", "Monitoring Officer", "OFFICER", "monitoring.pike"),
            person("Alan Vale", "Head of Democratic Services", "OFFICER", "admin.vale"));

    /** A seat on a committee. */
    record Seat(String person, String role) {}

    /** A committee with its remit, its seats and the days between its meetings, counted from today. */
    record Committee(String name, List<String> remit, List<Seat> seats, List<Integer> meetingDays) {
        List<LocalDate> meetings(LocalDate today) {
            return meetingDays.stream().map(today::plusDays).toList();
        }
    }

    static final List<Committee> COMMITTEES = List.of(
            new Committee(
                    "Children and Families Scrutiny Committee",
                    List.of("Children's social care", "Education and skills", "Early help", "Youth justice"),
                    List.of(
                            new Seat("Ada Okoro", "CHAIR"),
                            new Seat("Elin Lindqvist", "VICE_CHAIR"),
                            new Seat("Priya Bhatt", "MEMBER"),
                            new Seat("George Hale", "CO_OPTEE")),
                    List.of(-98, -42, 14, 70, 133)),
            new Committee(
                    "Environment and Place Scrutiny Committee",
                    List.of("Waste and recycling", "Highways", "Planning", "Parks and open spaces"),
                    List.of(
                            new Seat("Priya Bhatt", "CHAIR"),
                            new Seat("Ada Okoro", "VICE_CHAIR"),
                            new Seat("Elin Lindqvist", "MEMBER")),
                    List.of(-77, -21, 35, 91)));

    static final List<Person> NORTHCLIFFE_PEOPLE = List.of(
            person("Clare North", "Democratic Services Officer", "OFFICER", "clerk.north"),
            person("Peter North", "Councillor", "MEMBER", "member.north"));

    static final List<Committee> NORTHCLIFFE_COMMITTEES = List.of(new Committee(
            "Overview and Scrutiny Committee",
            List.of("Housing", "Waste and recycling"),
            List.of(new Seat("Peter North", "CHAIR")),
            List.of(-35, 28)));

    private DemonstrationCouncil() {}

    public static Account account(String user) {
        return ACCOUNTS.stream()
                .filter(account -> account.user().equals(user))
                .findFirst()
                .orElseThrow();
    }

    /** The democratic services officer of a council. */
    public static Optional<Account> clerkOf(String council) {
        return ACCOUNTS.stream()
                .filter(account -> account.council().equals(council))
                .filter(account -> account.user().startsWith("clerk."))
                .findFirst();
    }

    private static Person person(String name, String post, String kind, String user) {
        return new Person(name, post, kind, account(user));
    }
}
