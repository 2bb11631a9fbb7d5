package org.scrutineer.meetings.reader.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.meetings.reader.Draft;
import org.scrutineer.meetings.reader.Draft.ActionKind;
import org.scrutineer.meetings.reader.MinutesReader;
import org.scrutineer.meetings.reader.format.SourceDocument;

class TaskRuleTest {

    static Stream<TaskRule> rules() {
        return Stream.concat(Requests.RULES.stream(), Undertakings.RULES.stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleReadsItsOwnExample(TaskRule rule) {
        assertTrue(rule.pattern().matcher(rule.example()).find(), rule.id());
        assertEquals(
                1,
                actions("Members were Nora Beech (NB) and Owen Crabbe (OC).\n\n" + rule.example())
                        .size(),
                rule.id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Action: Head of Estates to send the list by 3 June 2026 | Head of Estates | 2026-06-03",
                "ACTION – Clerk to book the hall | Clerk |",
                "Action point 4: Ms Finch to write to the school | Ms Finch |",
                "The Head of Estates agreed to circulate the list by 3 June 2026. | Head of Estates | 2026-06-03",
                "The Chair asked the Clerk to arrange a visit. | Clerk |",
                "Officers would check the figures. | Officers |",
                "Action: Clerk of the Group to send the note. (Lead: Ann Finch) | Ann Finch |",
                "The draft would be reviewed by the Clerk and the Chair before the vote. | Clerk and the Chair |",
                "The draft would not be printed but would be discussed by officers and the Chair in May. | officers and the Chair |",
                "It was reported by the Head of Estates that this suggestion would be reflected in the plan. | Head of Estates |",
                "Members raised concerns about noise and the Head of Estates said that a note had gone out, and confirmed the figures would be circulated to members. | Head of Estates |",
                "The Chair spoke of the backlog and has also asked the Clerk to arrange a visit. | Clerk |",
                "Council member Finch requested that staff bring back the price of the mower. | staff |",
                "RESOLVED that the replies be looked at further by the Director – Change, Law & Estates and Chair of the Panel before the vote. | Director – Change, Law & Estates and Chair of the Panel |",
                "The figures would be checked and sent to members by the Finance Manager. | Finance Manager |",
                "RESOLVED that the Monitoring Officer be requested to review the rules. | Monitoring Officer |",
                "RESOLVED that the Committee requests the Director of Place to report back. | Director of Place |",
                "It was agreed that the Chair would write to the Minister. | Chair |",
                "Staff was directed to prepare a by-law for ponds. | Staff |",
                "Nora Beech (NB) came late. The sign needs paint – NB to order some by 3 June 2026. | NB | 2026-06-03",
                "The path floods after rain. ACTION NB | NB |",
                "The gate has come off its hinges. Clerk to action. | Clerk |",
                "Councillor Ash to action the order for new bins. | Councillor Ash |",
                "The Board directed staff to bring back a plan by 3 June 2026. | staff | 2026-06-03",
                "RESOLVED to direct the City Manager to report on the well. | City Manager |",
                "Cllr. Elm asked for the price of a new mower to be brought to the next meeting. | |",
                "Ms Finch added that the survey was complete, and that she would share its results with the Panel. | Ms Finch |",
                "(4.1) Boundary wall – DM to get two quotes for new stones. | DM |",
                "It was agreed that an answer would be sought from the Head of Estates and the Clerk – ACTION | Head of Estates |",
                "The appeal needs a full written reply from the Head of Estates before 3 June 2026. – ACTION | Head of Estates | 2026-06-03",
                "Members wanted to know more of fees. – ACTION (Clerk to send last year's list) | Clerk |",
                "A note on the tides would be requested from the Harbour Master. | Harbour Master |",
                "A full update would be given at the Board meeting to be held on 3 June 2026. | | 2026-06-03",
                "The minutes should be corrected to state that the gate was shut. | |",
                "The figures, which Cabinet had asked for, would be sent to members by the Clerk. | Clerk |",
                "Officers and the Harbour Master were requested to supply a chart. | Officers and the Harbour Master |",
                "Action 15: The Clerk was asked to send the list. | Clerk |",
                "The Chair advised that she would sit down with the Auditor to go through the late works. | Chair |",
                "The Clerk stated that he would walk the bounds of the common with both owners. | Clerk |",
                "The ford was closed in the spring. Action: Passed to Clerk | Clerk |",
                "The Panel heard that a note of why the figure was expected to fall would be sought from the Treasurer and reported back to the Panel. | |",
                "RESOLVED that, in order to reach more readers, the Librarian write to every school. | Librarian |"
            })
    void whoMustDoItAndByWhenIsRead(String sentence, String owner, String due) {
        var actions = actions(sentence);
        assertEquals(1, actions.size());
        assertEquals(owner, actions.getFirst().owner());
        assertEquals(
                due,
                actions.getFirst().due() == null
                        ? null
                        : actions.getFirst().due().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Members requested a copy of the audit. | INFORMATION_REQUEST",
                "Members asked for details of the contract. | INFORMATION_REQUEST",
                "The Committee requested that the Director attend the next meeting. | ATTENDANCE_REQUEST",
                "Members requested that the policy be reviewed. | ACTION",
                "The Panel also requested a public hearing with the Minister for Roads. | ATTENDANCE_REQUEST",
                "The Manager undertook to look into it. | UNDERTAKING"
            })
    void theKindIsWhatIsAskedFor(String sentence, ActionKind kind) {
        assertEquals(
                List.of(kind),
                actions(sentence).stream().map(Draft.Action::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Committee was to consider the decision that had been called in.",
                "The plan would be reviewed by Ofsted each year.",
                "Members raised concerns that the figures would be circulated late.",
                "The Chair asked the Director to explain the figures.",
                "Members asked how the service would cope.",
                "The Director said that demand would rise.",
                "If the grant were given, officers would buy the land.",
                "It was hoped that the centre would open in May.",
                "The review would have been reported sooner.",
                "RESOLVED that the report be noted.",
                "Members noted that the team had sent the letters.",
                "The Director agreed that more was needed.",
                "Minute 30 “figures for the south would be sent to the Panel” had been dealt with.",
                "Members asked a number of questions, to which answers were given as follows:",
                "Councillor Ash asked that it be recorded that she voted against.",
                "The Committee was asked to reply to the four recommendations.",
                "Councillor Ash will ask the following question of the Leader:",
                "Plans of the Fen Care Group (FCG) were read to the end.\n\nFCG\n\nThe Group runs two homes.",
                "The well has no cover – TBC to follow once known.",
                "The owner had been directed to the office by a sign.",
                "The Chair will consider the admission of any late items of urgent business.",
                "The Chair to advise whether any item of urgent business has been admitted.",
                "The Committee to consider items for the work plan.",
                "The Chair asked Members to confirm whether the minutes were an accurate record.",
                "Action 14: The fee for moorings was questioned.",
                "The Chair said that she would be away in May.",
                "The Leader said that he would welcome a debate.",
                "Councillor Ash said that he would vote against the plan.",
                "RESOLVED to note that the Leader report on tides was late."
            })
    void whatNobodyMustDoIsNoAction(String sentence) {
        assertEquals(
                List.of(), actions(sentence).stream().map(Draft.Action::text).toList());
    }

    private static List<Draft.Action> actions(String text) {
        return new MinutesReader().read(SourceDocument.ofLines(text)).actions();
    }
}
