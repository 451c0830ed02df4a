package dev.beachhead.find;

import com.vaadin.flow.component.UI;
import dev.beachhead.people.People;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Parts;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.Searchable;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Desk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds stations, things, people and actions for one person, as the room is now. */
final class Finder {
    private static final int MOST = 30;
    private static final int EXCERPT = 120;

    /** A button that stands on the screen. @param name its {@code data-testid} */
    record OnScreen(String name, String label) {}

    private record Scored(Hit hit, int fit) {}

    private final Desk desk;
    private final Parts parts;
    private final Whereabouts whereabouts;
    private final Runnable keys;
    private List<OnScreen> buttons = List.of();

    Finder(Desk desk, Parts parts, Whereabouts whereabouts, Runnable keys) {
        this.desk = desk;
        this.parts = parts;
        this.whereabouts = whereabouts;
        this.keys = keys;
    }

    /** What can be pressed on the screen from which the search was opened. */
    void offer(List<OnScreen> onScreen) {
        buttons = List.copyOf(onScreen);
    }

    /** The best first; within one fit stations before actions before people before things. */
    List<Hit> find(String typed) {
        var query = new Query(typed);
        var all = new ArrayList<Hit>();
        all.addAll(stations());
        all.addAll(actions());
        if (!query.isEmpty()) {
            all.addAll(people());
            all.addAll(things());
        }
        return all.stream()
                .map(hit -> new Scored(hit, query.fits(hit.words())))
                .filter(scored -> scored.fit() > 0)
                .sorted(Comparator.comparingInt(Scored::fit).reversed())
                .limit(MOST)
                .map(Scored::hit)
                .toList();
    }

    private List<Hit> stations() {
        return parts.stations().stream()
                .map(RoomPart::name)
                .map(name -> new Hit(
                        "station-" + name, t("find.kind.station"), t(name + ".station"), () -> desk.walkTo(name)))
                .toList();
    }

    private List<Hit> actions() {
        var help = new Hit("keys", t("find.kind.action"), t("find.keys"), keys);
        var pressed = buttons.stream()
                .map(button ->
                        new Hit("press-" + button.name(), t("find.kind.action"), button.label(), () -> press(button)));
        return Stream.concat(pressed, Stream.of(help)).toList();
    }

    private List<Hit> people() {
        return desk.room().state(People.class).present().stream()
                .map(person ->
                        new Hit("person-" + person.id(), t("find.kind.person"), person.name(), () -> goTo(person.id())))
                .toList();
    }

    private List<Hit> things() {
        return desk.room().offerings(Searchable.class).stream()
                .flatMap(part -> part.things(desk.room(), desk.viewer().id()).stream())
                .filter(thing -> !thing.words().isBlank())
                .map(thing -> new Hit(
                        thing.subject().station() + "-" + thing.subject().key(),
                        t(thing.subject().station() + ".station"),
                        Texts.excerpt(thing.words(), EXCERPT),
                        () -> desk.reveal(thing.subject())))
                .toList();
    }

    /** To the station where somebody is; to nowhere, with a word, when they are not here. */
    private void goTo(ParticipantId who) {
        whereabouts.here().stream()
                .filter(screen -> screen.who().equals(who) && !screen.station().isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        screen -> desk.walkTo(screen.station()),
                        () -> desk.notice(t("find.not-here", desk.nameOf(who))));
    }

    private static void press(OnScreen button) {
        UI.getCurrent().getPage().executeJs("window.beachheadFind.press($0)", button.name());
    }

    private static String t(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
