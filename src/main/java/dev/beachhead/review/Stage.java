package dev.beachhead.review;

import com.vaadin.flow.component.html.Div;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationScreen;
import dev.beachhead.ui.StationView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a moment of the past is shown, in the view of a station. */
final class Stage extends Div {
    private final Desk desk;
    private final Map<String, StationScreen> screens;
    private final List<String> stations;
    private Optional<Shown> shown = Optional.empty();

    private record Shown(String station, ReplayDesk desk, StationView view) {}

    /** @param stations the names of those that have a screen, in the method's order; at least one */
    Stage(Desk desk, Map<String, StationScreen> screens, List<String> stations) {
        this.desk = desk;
        this.screens = screens;
        this.stations = stations;
        addClassNames("replayed", "card");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("data-testid", "replayed")
                .setAttribute("aria-label", getTranslation("review.replayed"));
    }

    List<String> stations() {
        return stations;
    }

    /** Draws the moment in the station's view; the view stays while the station is the same. */
    void show(String station, RoomState moment) {
        if (shown.filter(one -> one.station().equals(station)).isEmpty()) change(station, moment);
        shown.ifPresent(one -> {
            one.desk().show(moment);
            one.view().render(moment, one.desk().viewer());
        });
    }

    private void change(String station, RoomState moment) {
        removeAll();
        var screen = Optional.ofNullable(screens.get(station));
        shown = screen.map(found -> {
            var replay = new ReplayDesk(desk, moment);
            return new Shown(station, replay, found.open(replay));
        });
        shown.ifPresent(one -> add(one.view()));
    }
}
