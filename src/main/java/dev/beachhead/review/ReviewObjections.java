package dev.beachhead.review;

import dev.beachhead.review.ReviewEvent.Caught;
import dev.beachhead.review.ReviewEvent.Rated;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Stamp;
import java.util.Optional;

/** Which events from a file cannot be of a review: a rating that no mentor could give, and what nobody can have seen yet. */
final class ReviewObjections {
    private ReviewObjections() {}

    static Optional<Rejection> to(ReviewEvent event, Stamp stamp) {
        return switch (event) {
            case Rated(var _, var score, var reason) ->
                ReviewRules.wrong(score, reason).flatMap(ReviewObjections::why);
            case Caught(var upTo) ->
                upTo >= 1 && upTo < stamp.seq() ? Optional.empty() : Optional.of(Rejection.rule("review.no-moment"));
            case ReviewEvent _ -> Optional.empty();
        };
    }

    private static Optional<Rejection> why(Decision decision) {
        return decision instanceof Decision.Refused(var why) ? Optional.of(why) : Optional.empty();
    }
}
