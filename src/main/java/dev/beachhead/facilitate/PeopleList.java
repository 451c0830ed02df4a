package dev.beachhead.facilitate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.beachhead.people.People;
import dev.beachhead.people.Person;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Viewer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is here, where, who is done and who still writes; not what. */
final class PeopleList extends UnorderedList {
    private final Following following;
    private final Signalling signalling;
    private final Reconciler<Face, ListItem> rows =
            new Reconciler<>(face -> face.id().toString(), face -> new ListItem(), this::draw);

    private record Face(
            ParticipantId id,
            String name,
            String initials,
            int colour,
            String station,
            Standing standing,
            Follow follow,
            int hand,
            Lowering lowering) {}

    private enum Lowering {
        NONE,
        OFFERED
    }

    private enum Standing {
        NONE,
        WRITING,
        DONE
    }

    private enum Follow {
        SELF,
        OFFERED,
        FOLLOWED
    }

    PeopleList(Following following, Signalling signalling) {
        this.following = following;
        this.signalling = signalling;
        addClassNames("people", "session-people");
    }

    void render(RoomState room, Viewer viewer, String station, Whereabouts whereabouts) {
        var people = room.state(People.class);
        var done = room.state(Facilitation.class).readiness().done(room, station);
        var writing =
                whereabouts.edited().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var places = whereabouts.places();
        var hands = whereabouts.hands();
        rows.sync(
                this,
                whereabouts.people().stream()
                        .flatMap(id -> people.person(id).stream())
                        .map(person -> face(
                                person,
                                viewer,
                                places.getOrDefault(person.id(), ""),
                                done.contains(person.id())
                                        ? Standing.DONE
                                        : writing.contains(person.id()) ? Standing.WRITING : Standing.NONE,
                                hands.indexOf(person.id()) + 1))
                        .toList());
    }

    private Face face(Person person, Viewer viewer, String station, Standing standing, int hand) {
        var follow = person.id().equals(viewer.id())
                ? Follow.SELF
                : following.follows(person.id()) ? Follow.FOLLOWED : Follow.OFFERED;
        var lowering = hand > 0 && viewer.leads() && follow != Follow.SELF ? Lowering.OFFERED : Lowering.NONE;
        return new Face(
                person.id(),
                person.name(),
                person.initials(),
                person.colour(),
                station,
                standing,
                follow,
                hand,
                lowering);
    }

    private void draw(ListItem row, Face face) {
        row.removeAll();
        row.getElement().setAttribute("data-testid", "session-person");
        var avatar = new Span(face.initials());
        avatar.addClassName("av");
        avatar.getElement()
                .setAttribute("data-person", Integer.toString(face.colour()))
                .setAttribute("aria-hidden", "true");
        var name = new Span(face.name());
        name.addClassName("clip");
        name.setTitle(face.name());
        var where = new Span(face.station().isEmpty() ? "" : getTranslation(face.station() + ".station"));
        where.addClassNames("fine", "clip");
        var words = new Span(name, where);
        words.addClassNames("grow", "who");
        row.add(avatar, words);
        if (face.hand() > 0) row.add(hand(face));
        switch (face.standing()) {
            case DONE -> row.add(new Chip(getTranslation("facilitate.is-done"), Chip.Tone.GOOD));
            case WRITING -> row.add(new Chip(getTranslation("facilitate.is-writing"), Chip.Tone.OPEN));
            case NONE -> {}
        }
        if (face.follow() != Follow.SELF) row.add(follow(face));
    }

    private Component hand(Face face) {
        var words = getTranslation("facilitate.hand.place", face.hand());
        if (face.lowering() == Lowering.NONE) {
            var chip = new Chip(words, Chip.Tone.OPEN);
            chip.getElement().setAttribute("data-testid", "hand");
            return chip;
        }
        var button = new NativeButton(words, event -> signalling.lower(List.of(face.id())));
        button.addClassNames("btn", "quiet");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", getTranslation("facilitate.hand.lower.who", face.name(), face.hand()))
                .setAttribute("title", getTranslation("facilitate.hand.lower.who", face.name(), face.hand()))
                .setAttribute("data-testid", "action-lower-hand");
        return button;
    }

    private NativeButton follow(Face face) {
        boolean on = face.follow() == Follow.FOLLOWED;
        var button = new NativeButton(getTranslation(on ? "facilitate.unfollow" : "facilitate.follow"));
        button.addClassNames("btn", "quiet");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute(
                        "aria-label",
                        getTranslation(on ? "facilitate.unfollow.who" : "facilitate.follow.who", face.name()))
                .setAttribute("data-testid", "action-follow");
        button.addClickListener(event -> following.toggle(face.id()));
        return button;
    }
}
