package org.scrutineer.notifications.alert;

/** What happened to a collective grievance, in words that hold neither a name nor a text (domain rules R17, R18). */
public enum GrievanceNews {
    RAISED("Collective grievance raised in ", "A collective grievance was raised"),
    MOVED("Collective grievance has moved in ", "A collective grievance has moved"),
    COUNTED(
            "Collective grievance with another number of employees in ",
            "The number of employees in a collective grievance has changed"),
    CHANGED("Collective grievance has changed in ", "A collective grievance has changed"),
    CONCLUDED("Collective grievance concluded in ", "A collective grievance was concluded");

    private final String title;
    private final String heading;

    GrievanceNews(String title, String heading) {
        this.title = title;
        this.heading = heading;
    }

    /** Events from before they told what had changed had the stage alone to tell by; one that tells of something new has changed. */
    public static GrievanceNews of(Kind kind, Facts facts) {
        if (kind == Kind.COLLECTIVE_GRIEVANCE_RAISED) return RAISED;
        if ("CONCLUDED".equals(facts.stage())) return CONCLUDED;
        if (facts.change() == null) return MOVED;
        return switch (facts.change()) {
            case "STAGE" -> MOVED;
            case "COUNT_BAND" -> COUNTED;
            default -> CHANGED;
        };
    }

    /** Before the service area. */
    String title() {
        return title;
    }

    public String heading() {
        return heading;
    }
}
