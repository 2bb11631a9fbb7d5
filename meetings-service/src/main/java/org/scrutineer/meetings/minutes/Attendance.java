package org.scrutineer.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.scrutineer.platform.id.Ids;

/** Somebody in the attendance record. */
@Entity
@Table(name = "attendance")
public class Attendance {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "minutes_id")
    private UUID minutesId;

    @Column(name = "position")
    private int position;

    private String name;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Column(name = "substitutes_for")
    private String substitutesFor;

    private String role;

    protected Attendance() {}

    static Attendance of(UUID minutesId, int position, NewMinutes.Attendee part) {
        var attendance = new Attendance();
        attendance.id = Ids.next();
        attendance.minutesId = minutesId;
        attendance.position = position;
        attendance.name = part.name();
        attendance.presence = part.presence();
        attendance.substitutesFor = part.substitutesFor();
        attendance.role = part.role();
        return attendance;
    }

    MinutesResponse.AttendancePart response() {
        return new MinutesResponse.AttendancePart(name, presence, substitutesFor, role);
    }
}
