package org.scrutineer.local.council;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.scrutineer.local.council.DemonstrationCouncil.Account;
import org.scrutineer.local.council.DemonstrationCouncil.Committee;
import org.scrutineer.local.council.DemonstrationCouncil.Person;

/** Records a demonstration council through the public interface. What is there already is left as it is. */
public final class Seed {
    private static final DayOfWeek MEETING_DAY = DayOfWeek.TUESDAY;

    private final Api api;
    private final LocalDate today;

    /** @param api signed in as the council's democratic services officer */
    public Seed(Api api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    public static void all(String gateway, String issuer, LocalDate today) {
        new Seed(api(gateway, issuer, "clerk.ferris"), today)
                .record(DemonstrationCouncil.PEOPLE, DemonstrationCouncil.COMMITTEES);
        new Seed(api(gateway, issuer, "clerk.north"), today)
                .record(DemonstrationCouncil.NORTHCLIFFE_PEOPLE, DemonstrationCouncil.NORTHCLIFFE_COMMITTEES);
    }

    private static Api api(String gateway, String issuer, String user) {
        var account = DemonstrationCouncil.account(user);
        return new Api(gateway, issuer, account, account.council());
    }

    void record(List<Person> people, List<Committee> committees) {
        var ids = people(people);
        var known = byName(api.all("/committees"));
        for (var committee : committees) {
            var id = known.containsKey(committee.name())
                    ? known.get(committee.name())
                    : api.post("/committees", Map.of("name", committee.name(), "remit", committee.remit()))
                            .path("id")
                            .asText();
            seats(id, committee, ids);
            meetings(id, committee);
        }
    }

    private Map<String, String> people(List<Person> people) {
        var ids = byName(api.all("/people"));
        for (var person : people) {
            if (!ids.containsKey(person.name())) {
                var body = new HashMap<String, Object>(
                        Map.of("name", person.name(), "post", person.post(), "kind", person.kind()));
                body.put("account", person.account().id());
                ids.put(person.name(), api.post("/people", body).path("id").asText());
            }
            address(ids.get(person.name()), person.account());
        }
        return ids;
    }

    private void address(String personId, Account account) {
        api.put("/recipients/" + personId, Map.of("email", account.email(), "channels", List.of("EMAIL")), null);
    }

    private void seats(String committeeId, Committee committee, Map<String, String> ids) {
        var taken = new HashSet<String>();
        api.get("/committees/" + committeeId)
                .path("members")
                .forEach(member -> taken.add(member.path("personId").asText()));
        for (var seat : committee.seats()) {
            var person = ids.get(seat.person());
            if (!taken.contains(person)) {
                api.post(
                        "/committees/" + committeeId + "/memberships", Map.of("personId", person, "role", seat.role()));
            }
        }
    }

    private void meetings(String committeeId, Committee committee) {
        if (!api.get("/meetings?limit=1&committee=" + committeeId).path("items").isEmpty()) {
            return;
        }
        for (var day : committee.meetings(today)) {
            var heldOn = day.with(TemporalAdjusters.nextOrSame(MEETING_DAY));
            api.post(
                    "/meetings",
                    Map.of(
                            "committeeId",
                            committeeId,
                            "heldOn",
                            heldOn.toString(),
                            "startsAt",
                            "14:00",
                            "venue",
                            "Council Chamber, Guildhall"));
        }
    }

    private static Map<String, String> byName(List<JsonNode> items) {
        var ids = new HashMap<String, String>();
        items.forEach(
                item -> ids.put(item.path("name").asText(), item.path("id").asText()));
        return ids;
    }
}
