package org.scrutineer.meetings.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.meetings.name.NameKey;

/** The council's people, for the features that refer to them. */
@ApplicationScoped
public class People {

    private static final Pattern POST = Pattern.compile(
            "\\b(?:director|officer|manager|head|chief|chair|chairman|chairwoman"
                    + "|chairperson|vice|secretary|clerk|lead|leader|deputy|adviser|advisor|coordinator|commissioner|portfolio|holder"
                    + "|cabinet member|solicitor|treasurer|accountant|engineer|planner|surveyor|principal|officers)\\b");
    private static final Pattern BODY =
            Pattern.compile("\\b(?:council|committee|panel|board|trust|nhs|police|partnership|group"
                    + "|team|service|services|department|directorate|authority|agency|cabinet|executive|forum|commission|constabulary"
                    + "|company|ltd|limited|university|college|school|members|unit|ofsted|ccg|icb|association)\\b");

    private final PersonRepository people;

    @Inject
    People(PersonRepository people) {
        this.people = people;
    }

    public Optional<String> name(UUID id) {
        return people.findByIdOptional(id).map(Person::name);
    }

    /** The names of those that exist. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return people.withIds(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /**
     * Who a document means by a printed owner. A name that two people bear links to neither; who nobody recorded bears is
     * told from the words whether it is a post, a body or a person.
     */
    public Owner owner(String printed) {
        var name = printed.strip();
        var byName = people.named(NameKey.ofPerson(name));
        if (byName.size() == 1)
            return new Owner(
                    Owner.Kind.PERSON,
                    byName.getFirst().name(),
                    byName.getFirst().id());
        var inPost = people.inPost(NameKey.of(name));
        if (inPost.size() == 1)
            return new Owner(
                    Owner.Kind.POST, inPost.getFirst().post(), inPost.getFirst().id());
        return new Owner(kindOf(NameKey.of(name)), name.length() > 200 ? name.substring(0, 200) : name, null);
    }

    private static Owner.Kind kindOf(String key) {
        if (POST.matcher(key).find()) return Owner.Kind.POST;
        return BODY.matcher(key).find() ? Owner.Kind.BODY : Owner.Kind.PERSON;
    }
}
