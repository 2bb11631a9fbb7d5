package org.scrutineer.notifications.subscription;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrutineer.notifications.committee.Committees;
import org.scrutineer.notifications.committee.People;
import org.scrutineer.notifications.history.History;
import org.scrutineer.notifications.history.SubjectType;
import org.scrutineer.platform.http.Idempotent;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.problem.InvalidProblem;
import org.scrutineer.platform.time.CouncilCalendar;

/**
 * Which committees a person follows. Members follow theirs without saying so. Leaving one off stops its discretionary alerts; duty
 * alerts, and what the person owns or chairs, come all the same.
 */
@Path("/councils/{council}/subscriptions")
@Tag(name = "Subscriptions")
@RunOnVirtualThread
public class SubscriptionResource {

    private final Subscriptions subscriptions;
    private final Committees committees;
    private final People people;
    private final CouncilCalendar calendar;
    private final InstantSource clock;
    private final History history;

    @Inject
    SubscriptionResource(
            Subscriptions subscriptions,
            Committees committees,
            People people,
            CouncilCalendar calendar,
            InstantSource clock,
            History history) {
        this.subscriptions = subscriptions;
        this.committees = committees;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
        this.history = history;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "listSubscriptions", summary = "The committees that I follow or sit on, by name")
    public Page<SubscriptionResponse> list(@PathParam("council") String council) {
        var me = people.requireMe().id();
        var seats = new HashSet<>(committees.satOnBy(me, calendar.today()));
        Map<UUID, Boolean> following = new HashMap<>();
        seats.forEach(id -> following.put(id, true));
        for (var subscription : subscriptions.ofPerson(me)) {
            if (subscription.isFollowing() || seats.contains(subscription.committeeId())) {
                following.put(subscription.committeeId(), subscription.isFollowing());
            }
        }
        var names = committees.names(following.keySet());
        List<SubscriptionResponse> items = new ArrayList<>();
        following.forEach(
                (id, follows) -> items.add(new SubscriptionResponse(id, names.get(id), seats.contains(id), follows)));
        items.sort(Comparator.comparing(
                SubscriptionResponse::committeeName, Comparator.nullsLast(Comparator.naturalOrder())));
        return new Page<>(items, null);
    }

    @POST
    @Authenticated
    @Idempotent
    @Operation(operationId = "follow", summary = "Follow a committee")
    public SubscriptionResponse follow(@PathParam("council") String council, @NotNull @Valid FollowRequest request) {
        var committee = committees
                .findByIdOptional(request.committeeId())
                .orElseThrow(() -> new InvalidProblem("/committeeId", "The council has no such committee."));
        var me = people.requireMe().id();
        var subscription = change(me, committee.id(), true);
        return response(me, subscription, committee.name());
    }

    @DELETE
    @Path("/{committeeId}")
    @Authenticated
    @Transactional
    @Operation(operationId = "unfollow", summary = "No longer follow a committee; doing so twice changes nothing")
    public void unfollow(@PathParam("council") String council, @PathParam("committeeId") UUID committeeId) {
        change(people.requireMe().id(), committeeId, false);
    }

    private SubscriptionResponse response(UUID me, Subscription subscription, String name) {
        var member = committees.satOnBy(me, calendar.today()).contains(subscription.committeeId());
        return new SubscriptionResponse(subscription.committeeId(), name, member, subscription.isFollowing());
    }

    private Subscription change(UUID me, UUID committeeId, boolean following) {
        var now = clock.instant();
        boolean added = subscriptions.add(me, committeeId, following, now);
        var subscription = subscriptions.forChange(me, committeeId);
        var before = added ? null : subscription.facts();
        subscription.change(following, now);
        history.record(
                SubjectType.SUBSCRIPTION, me, following ? "followed" : "unfollowed", before, subscription.facts());
        return subscription;
    }
}
