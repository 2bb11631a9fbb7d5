package org.scrutineer.recommendations.minutes;

import java.util.UUID;
import org.scrutineer.recommendations.Scene;

/** Minutes with what they hold, as meetings-service tells of them. */
abstract class MinutesScene extends Scene {

    void published(UUID minutes, UUID committee, String heldOn, int recommendations, int tasks, UUID corrects) {
        meetingsTell("minutes-published", minutes, """
                {"minutesId":"%s","meetingId":"%s","committeeId":"%s","committeeName":"A committee","heldOn":"%s",
                 "publishedAt":"2026-01-02T10:00:00Z","decisions":0,"recommendations":%d,"tasks":%d,"correctsMinutesId":%s}
                """.formatted(
                        minutes,
                        minutes,
                        committee,
                        heldOn,
                        recommendations,
                        tasks,
                        corrects == null ? "null" : "\"" + corrects + "\""));
    }

    void task(UUID id, UUID minutes, UUID committee, String heldOn, String kind, String text, String dueOn) {
        meetingsTell("task-recorded", minutes, taskPayload(id, minutes, committee, heldOn, kind, text, dueOn));
    }

    static String taskPayload(
            UUID id, UUID minutes, UUID committee, String heldOn, String kind, String text, String dueOn) {
        return """
                {"taskId":"%s","minutesId":"%s","meetingId":"%s","committeeId":"%s","heldOn":"%s","kind":"%s","text":%s,
                 "owner":{"kind":"POST","name":"Head of Highways","personId":null},"dueOn":%s,"dueText":%s,"dueRule":%s,
                 "decisionId":null,"item":"25","clause":"2","exempt":false,"occurredAt":"2026-01-02T10:00:00Z"}
                """.formatted(
                        id,
                        minutes,
                        minutes,
                        committee,
                        heldOn,
                        kind,
                        quoted(text),
                        quoted(dueOn),
                        quoted(dueOn == null ? null : "by 1 March"),
                        quoted(dueOn == null ? null : "STATED"));
    }

    void made(UUID id, UUID minutes, UUID committee, String heldOn, String text, String status) {
        meetingsTell("recommendation-made", minutes, madePayload(id, minutes, committee, heldOn, text, status));
    }

    static String madePayload(UUID id, UUID minutes, UUID committee, String heldOn, String text, String status) {
        return """
                {"recommendationId":"%s","minutesId":"%s","meetingId":"%s","committeeId":"%s","heldOn":"%s","number":"3",
                 "text":%s,"addressedTo":"Executive","reportedStatus":%s,"statusText":null,"owner":null,"dueOn":null,"dueText":null,
                 "decisionId":null,"item":"26","clause":"1","exempt":false,"occurredAt":"2026-01-02T10:00:00Z"}
                """.formatted(id, minutes, minutes, committee, heldOn, quoted(text), quoted(status));
    }

    static String committeePayload(UUID id, String name, String at) {
        return "{\"committeeId\":\"%s\",\"name\":\"%s\",\"remit\":[],\"version\":1,\"occurredAt\":\"%s\"}"
                .formatted(id, name, at);
    }

    static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
