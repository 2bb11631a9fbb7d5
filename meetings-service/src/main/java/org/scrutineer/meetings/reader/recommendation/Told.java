package org.scrutineer.meetings.reader.recommendation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Status;

/** What is told of a recommendation and in which words; both {@code null} when nothing is. */
record Told(Status status, String words) {

    static final Told NOTHING = new Told(null, null);

    private static final Set<Status> GOING_ON =
            EnumSet.of(Status.IN_PROGRESS, Status.NOT_STARTED, Status.PAUSED, Status.MONITORED_ELSEWHERE);

    /** What tells it: an answer of whoever was asked, the state it is in, what has been done since, or a remark. */
    enum By {
        STATE,
        ANSWER,
        PROGRESS,
        COMMENT;

        private static final Pattern ANSWERS = Pattern.compile(
                "\\b(?:response|reply|decision|agreed?|accept(?:ed)?|answer|ymateb)\\b|^(?:cabinet|executive)$");
        private static final Pattern STATES = Pattern.compile("\\b(?:status|rag|assessment|outcome|statws|rating)\\b");

        private static final Pattern COMMENTS = Pattern.compile("\\b(?:comments?|notes?|next steps)\\b");

        /** What a label or a column's heading speaks of. */
        static By of(String label) {
            var words = label.toLowerCase(Locale.ROOT);
            if (STATES.matcher(words).find()) {
                return STATE;
            }
            if (ANSWERS.matcher(words).find()) {
                return ANSWER;
            }
            return COMMENTS.matcher(words).find() ? COMMENT : PROGRESS;
        }
    }

    boolean nothing() {
        return status == null;
    }

    /** Whether this goes beyond a recommendation's being accepted. */
    private boolean further() {
        return status != null && status != Status.ACCEPTED;
    }

    /**
     * What the four say together. What has been accepted may have been done since; what has been refused stays refused, though
     * the matter is closed or complete.
     */
    static Told together(Told answer, Told state, Told told, Told comment) {
        // beside an answer a remark gives its reasons: what has been refused or not begun may be part of them
        var reasons = !answer.nothing() && (comment.status == Status.NOT_STARTED || comment.status == Status.REJECTED);
        var remarked = comment.further() && !reasons ? comment : NOTHING;
        var progress = told.further() ? told : remarked.nothing() ? told : remarked;
        var refused = answer.nothing() ? progress : answer;
        if (refused.status == Status.REJECTED && !GOING_ON.contains(state.status) && state.status != Status.ACCEPTED) {
            return refused;
        }
        if (state.further()) {
            return state;
        }
        if (progress.further()) {
            return progress;
        }
        if (answer.further()) {
            return answer;
        }
        return !state.nothing() ? state : !answer.nothing() ? answer : !progress.nothing() ? progress : comment;
    }

    /** Gathers what several labels or cells tell. */
    static final class Gathering {
        private Told answer = NOTHING;
        private Told state = NOTHING;
        private Told progress = NOTHING;
        private Told comment = NOTHING;

        /** The first that tells something counts. */
        void add(By by, Status status, String words) {
            if (status == null) {
                return;
            }
            var told = new Told(status, words);
            switch (by) {
                case ANSWER -> answer = answer.nothing() ? told : answer;
                case STATE -> state = state.nothing() ? told : state;
                case PROGRESS -> progress = progress.nothing() ? told : progress;
                case COMMENT -> comment = comment.nothing() ? told : comment;
            }
        }

        Told told() {
            return together(answer, state, progress, comment);
        }
    }
}
