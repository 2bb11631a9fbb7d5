package org.scrutineer.meetings.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.scrutineer.meetings.committee.Committees;
import org.scrutineer.meetings.meeting.MeetingsOfCommittee;
import org.scrutineer.meetings.minutes.Publication;
import org.scrutineer.meetings.precision.Outcomes;
import org.scrutineer.platform.http.ETags;
import org.scrutineer.platform.problem.InvalidProblem;
import org.scrutineer.platform.problem.NotFoundProblem;
import org.scrutineer.platform.time.CouncilCalendar;

/** Publishes drafts, each once: meeting, minutes, history and every event in one transaction. */
@ApplicationScoped
class PublicationService {

    /** @param first whether this call published the draft, and not one before */
    record Published(UUID minutesId, boolean first) {}

    private final DraftRepository drafts;
    private final DraftService history;
    private final Committees committees;
    private final MeetingsOfCommittee meetings;
    private final Publication publication;
    private final Outcomes outcomes;
    private final CouncilCalendar calendar;

    @Inject
    PublicationService(
            DraftRepository drafts,
            DraftService history,
            Committees committees,
            MeetingsOfCommittee meetings,
            Publication publication,
            Outcomes outcomes,
            CouncilCalendar calendar) {
        this.drafts = drafts;
        this.history = history;
        this.committees = committees;
        this.meetings = meetings;
        this.publication = publication;
        this.outcomes = outcomes;
        this.calendar = calendar;
    }

    /**
     * @param ifMatch the version that whoever publishes has seen; none is needed for what is published already
     * @param correctsMinutesId the minutes in force that the draft replaces, {@code null} for the first version
     */
    @Transactional
    Published publish(UUID draftId, String ifMatch, UUID correctsMinutesId) {
        // A second publication of the draft waits here for the first one to commit, and then finds its minutes.
        var draft =
                drafts.findByIdOptional(draftId, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundProblem::new);
        if (draft.minutesId() != null) return new Published(draft.minutesId(), false);
        draft.requireOpen();
        ETags.require(ifMatch, draft.version());
        var content = draft.content();
        requireComplete(content);
        var meeting = content.meeting();
        var committee = committees
                .lock(meeting.committeeId())
                .orElseThrow(() -> new InvalidProblem("/meeting/committeeId", "There is no such committee."));
        var meetingId = meetings.held(committee.id(), meeting.heldOn(), meeting.startsAt(), meeting.venue());
        var minutesId = publication.publish(
                ConfirmedDraft.of(content, draft.documentId(), meetingId, committee, correctsMinutesId));
        draft.publish(minutesId);
        history.record(draft, DraftChange.What.PUBLISHED, List.of());
        outcomes.keep(minutesId, ExtractComparison.of(draft.extracts(), content));
        return new Published(minutesId, true);
    }

    private void requireComplete(DraftContent content) {
        if (content.meeting().committeeId() == null) {
            throw new InvalidProblem("/meeting/committeeId", "Choose the committee whose minutes these are.");
        }
        var heldOn = content.meeting().heldOn();
        if (heldOn == null) throw new InvalidProblem("/meeting/heldOn", "Enter the date of the meeting.");
        if (heldOn.isAfter(calendar.today())) {
            throw new InvalidProblem("/meeting/heldOn", "This meeting has not been held yet.");
        }
        if (!content.withheld().isEmpty() && content.exemptSummary() == null) {
            throw new InvalidProblem(
                    "/exemptSummary",
                    "Part of these minutes is exempt. Write a summary for the public that gives a fair record without it.");
        }
    }
}
