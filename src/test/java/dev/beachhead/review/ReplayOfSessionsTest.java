package dev.beachhead.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import dev.beachhead.people.People;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.WorkshopId;
import dev.beachhead.ui.BrowserlessPerson;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationScreen;
import dev.beachhead.ui.Viewer;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people did: a moment that is looked at again is the room as the journal has it, on every screen. */
class ReplayOfSessionsTest extends ReplayTest {
    private static final int COMMANDS = 900;
    private static final int EVERY = 50;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 14})
    void everyStationShowsAPastMomentAsTheFoldOfTheJournalUpToThere(long seed) {
        var ada = opens("Session " + seed);
        var mentor = joinsAs(Role.MENTOR, ada, "Ana");
        play(ada, COMMANDS, new Random(seed));
        var stations = screens().keySet().stream().sorted().toList();
        var moments = moments(ada.workshop(), new Random(seed));
        var rooms = moments.stream().map(seq -> folded(ada.workshop(), seq)).toList();
        var different = new HashSet<List<String>>();
        mentor.walkTo("review");
        for (var station : stations)
            for (var room : rooms) {
                mentor.walkTo("review", "at=" + room.seq() + "&station=" + station);
                var shown = drawing(mentor.one("replayed"));
                assertThat(Drawing.firstDifference(shown, drawnAnew(station, room, mentor)))
                        .as("%s at event %d", station, room.seq())
                        .isEmpty();
                different.add(shown);
            }
        // so that nothing is compared with nothing
        assertThat(moments.size()).isGreaterThanOrEqualTo(5);
        assertThat(different.size()).isGreaterThan(moments.size() * stations.size() / 3);
    }

    /** Forwards and backwards, as people go: a view that stays must not keep anything of a later moment. */
    private List<Long> moments(WorkshopId workshop, Random random) {
        var moments = new ArrayList<Long>();
        for (long seq = EVERY; seq <= rooms.state(workshop).seq(); seq += EVERY) moments.add(seq);
        Collections.shuffle(moments, random);
        return moments;
    }

    private List<String> drawnAnew(String station, RoomState room, BrowserlessPerson mentor) {
        var now = rooms.state(mentor.workshop());
        var stage = new Stage(
                desk(now, mentor.id()), screens(), List.copyOf(screens().keySet()));
        stage.show(station, room);
        return drawing(stage.getElement());
    }

    /** The principles on the table of decisions are leafed through by each reader, whatever the moment. */
    private static List<String> drawing(Element stage) {
        return Drawing.seen(stage, part -> "principle".equals(part.getAttribute("data-testid")));
    }

    private Map<String, StationScreen> screens() {
        return beans.getBeansOfType(StationScreen.class).values().stream()
                .filter(screen -> !screen.station().equals("review"))
                .collect(Collectors.toMap(StationScreen::station, Function.identity()));
    }

    /** Of a desk nothing is asked but who looks, and what people are called. */
    private static Desk desk(RoomState now, ParticipantId who) {
        var viewer = new Viewer(who, Role.MENTOR, Viewer.Mode.LIVE);
        return (Desk) Proxy.newProxyInstance(
                Desk.class.getClassLoader(),
                new Class<?>[] {Desk.class},
                (desk, asked, given) -> switch (asked.getName()) {
                    case "viewer" -> viewer;
                    case "nameOf" -> now.state(People.class).nameOf((ParticipantId) given[0]);
                    case "room" -> now;
                    case "moment" -> Optional.empty();
                    case "say" -> "";
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }
}
