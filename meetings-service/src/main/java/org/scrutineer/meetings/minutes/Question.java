package org.scrutineer.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.scrutineer.platform.id.Ids;

/** A question put at the meeting, or in advance of it, with the answer recorded. */
@Entity
@Table(name = "question")
public class Question {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "minutes_id")
    private UUID minutesId;

    @Column(name = "position")
    private int position;

    @Column(name = "group_name")
    private String group;

    private String question;
    private String answer;

    @Column(name = "asked_by")
    private String askedBy;

    private boolean exempt;

    protected Question() {}

    static Question of(UUID minutesId, int position, NewMinutes.Asked part) {
        var question = new Question();
        question.id = Ids.next();
        question.minutesId = minutesId;
        question.position = position;
        question.group = part.group();
        question.question = part.question();
        question.answer = part.answer();
        question.askedBy = part.askedBy();
        question.exempt = part.exempt();
        return question;
    }

    MinutesResponse.QuestionPart response() {
        return new MinutesResponse.QuestionPart(group, question, answer, askedBy);
    }

    boolean isExempt() {
        return exempt;
    }
}
