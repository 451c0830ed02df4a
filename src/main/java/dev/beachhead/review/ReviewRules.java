package dev.beachhead.review;

import dev.beachhead.review.Review.Participating;
import dev.beachhead.review.ReviewCommand.CatchUp;
import dev.beachhead.review.ReviewCommand.HideParticipation;
import dev.beachhead.review.ReviewCommand.Rate;
import dev.beachhead.review.ReviewCommand.ShowParticipation;
import dev.beachhead.review.ReviewEvent.Caught;
import dev.beachhead.review.ReviewEvent.ParticipationHidden;
import dev.beachhead.review.ReviewEvent.ParticipationShown;
import dev.beachhead.review.ReviewEvent.Rated;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Texts;
import java.util.Optional;

/** Who may say what of the workshop as a whole. */
final class ReviewRules {
    private static final int WORST = 1;
    private static final int BEST = 5;

    private ReviewRules() {}

    /** A mentor rates, a facilitator says what is shown, and everybody may say what they have seen. */
    static boolean admits(ReviewCommand command, Optional<Role> role) {
        return switch (command) {
            case Rate rate -> role.filter(Role.MENTOR::equals).isPresent();
            case CatchUp up -> role.isPresent();
            case ShowParticipation show -> role.filter(Role.FACILITATOR::equals).isPresent();
            case HideParticipation hide -> role.filter(Role.FACILITATOR::equals).isPresent();
        };
    }

    static Decision decide(RoomState room, ReviewCommand command, Context context) {
        var review = room.state(Review.class);
        return switch (command) {
            case Rate rate -> rate(review, rate, context);
            case CatchUp up -> catchUp(room, review, up.upTo(), context);
            case ShowParticipation show ->
                review.participation() == Participating.SHOWN
                        ? Decision.accept()
                        : Decision.accept(new ParticipationShown());
            case HideParticipation hide ->
                review.participation() == Participating.HIDDEN
                        ? Decision.accept()
                        : Decision.accept(new ParticipationHidden());
        };
    }

    private static Decision catchUp(RoomState room, Review review, long upTo, Context context) {
        if (upTo > room.seq()) return Decision.refuse("review.no-moment");
        return upTo <= review.seenBy(context.who()) ? Decision.accept() : Decision.accept(new Caught(upTo));
    }

    private static Decision rate(Review review, Rate rate, Context context) {
        var reason = Texts.clean(rate.reason());
        var wrong = wrong(rate.score(), reason);
        if (wrong.isPresent()) return wrong.get();
        var wanted = Optional.of(new Rating(rate.score(), reason));
        if (review.rating(context.who(), rate.criterion()).equals(wanted)) return Decision.accept();
        return Decision.accept(new Rated(rate.criterion(), rate.score(), reason));
    }

    static Optional<Decision> wrong(int score, String reason) {
        if (score < WORST || score > BEST) return Optional.of(Decision.invalid("score", "review.no-score"));
        if (reason.isEmpty()) return Optional.of(Decision.invalid("reason", "review.no-reason"));
        int length = Texts.length(reason);
        if (length > Rating.LONGEST)
            return Optional.of(Decision.invalid("reason", "room.text-too-long", Rating.LONGEST, length));
        return Optional.empty();
    }
}
