package org.scrutineer.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.scrutineer.platform.id.Ids;

/** An item of the agenda with the minutes taken of it. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "minutes_id")
    private UUID minutesId;

    @Column(name = "position")
    private int position;

    private String number;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Paragraph> paragraphs;

    private boolean exempt;

    protected AgendaItem() {}

    static AgendaItem of(UUID minutesId, int position, NewMinutes.Item part) {
        var item = new AgendaItem();
        item.id = Ids.next();
        item.minutesId = minutesId;
        item.position = position;
        item.number = part.number();
        item.title = part.title();
        item.paragraphs = part.paragraphs();
        item.exempt = part.exempt();
        return item;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    boolean isExempt() {
        return exempt;
    }
}
