package dev.beachhead.review;

import dev.beachhead.room.Rooms;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationScreen;
import dev.beachhead.ui.StationView;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Offers the review to the frame, and the views of the other stations to the review. */
@Component
class ReviewScreen implements StationScreen {
    private final ObjectProvider<StationScreen> screens;
    private final Rooms rooms;
    private final Player player;

    ReviewScreen(ObjectProvider<StationScreen> screens, Rooms rooms, Player player) {
        this.screens = screens;
        this.rooms = rooms;
        this.player = player;
    }

    @Override
    public String station() {
        return "review";
    }

    @Override
    public StationView open(Desk desk) {
        Map<String, StationScreen> others = screens.stream()
                .filter(screen -> !screen.station().equals(station()))
                .collect(Collectors.toMap(StationScreen::station, Function.identity()));
        var stations = rooms.parts().stations().stream()
                .map(one -> one.name())
                .filter(others::containsKey)
                .toList();
        return new ReviewView(desk, new Stage(desk, others, stations), rooms, player);
    }
}
