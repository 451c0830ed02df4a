package dev.beachhead.review;

import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.springframework.stereotype.Component;

/** Registers the review with the room. All of it may be done after the workshop's end: that is when it is done. */
@Component
public final class ReviewStation implements Station<Review, ReviewCommand, ReviewEvent> {
    /** The method's last. */
    private static final int LAST = 13;

    @Override
    public String name() {
        return "review";
    }

    @Override
    public Group group() {
        return Group.AFTERWARDS;
    }

    @Override
    public int position() {
        return LAST;
    }

    @Override
    public Class<Review> stateType() {
        return Review.class;
    }

    @Override
    public Class<ReviewCommand> commandType() {
        return ReviewCommand.class;
    }

    @Override
    public Class<ReviewEvent> eventType() {
        return ReviewEvent.class;
    }

    @Override
    public Review empty() {
        return Review.NEW;
    }

    @Override
    public boolean admits(ReviewCommand command, Optional<Role> role) {
        return ReviewRules.admits(command, role);
    }

    @Override
    public boolean isAfterwards(ReviewCommand command) {
        return true;
    }

    @Override
    public Decision decide(RoomState room, ReviewCommand command, Context context) {
        return ReviewRules.decide(room, command, context);
    }

    @Override
    public Review apply(Review state, ReviewEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public ReviewEvent renumbered(ReviewEvent event, LongUnaryOperator places) {
        return event instanceof ReviewEvent.Caught(var upTo) ? new ReviewEvent.Caught(places.applyAsLong(upTo)) : event;
    }

    @Override
    public Optional<Rejection> objection(RoomState before, ReviewEvent event, Stamp stamp) {
        return ReviewObjections.to(event, stamp);
    }

    /** 20 % for each criterion that some mentor has rated. */
    @Override
    public Progress progress(RoomState room) {
        int percent = 100 * room.state(Review.class).rated() / Criterion.values().length;
        return new Progress(percent, percent == 100 ? "review.next.done" : "review.next.rate");
    }

    @Override
    public Optional<Telling> tell(RoomState before, ReviewEvent event, Stamp stamp) {
        return switch (event) {
            case ReviewEvent.Rated(var criterion, var score, var reason) -> {
                var telling = Telling.of("review.activity.rated", criterion.title(), score);
                yield before.activity().tellsAlready(telling, stamp) ? Optional.empty() : Optional.of(telling);
            }
            case ReviewEvent.ParticipationShown shown -> Optional.of(Telling.of("review.activity.shown"));
            case ReviewEvent.ParticipationHidden hidden -> Optional.of(Telling.of("review.activity.hidden"));
            case ReviewEvent.Caught caught -> Optional.empty();
        };
    }
}
