package dev.beachhead.facilitate;

import dev.beachhead.room.Rooms;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.FrameScreen;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers what leading a session needs to the frame. */
@Component
@Order(10)
class FacilitateScreen implements FrameScreen {
    private final Clock clock;
    private final Rooms rooms;

    FacilitateScreen(Clock clock, @Lazy Rooms rooms) {
        this.clock = clock;
        this.rooms = rooms;
    }

    @Override
    public FramePart open(Desk desk) {
        return new SessionAround(
                desk,
                clock,
                rooms.parts().stations().stream().map(one -> one.name()).toList());
    }

    @Override
    public Optional<FramePart> project(Desk desk) {
        return Optional.of(new SessionOnWall(desk, clock));
    }
}
