package dev.beachhead.review;

import dev.beachhead.review.ReviewCommand.CatchUp;
import dev.beachhead.review.ReviewCommand.HideParticipation;
import dev.beachhead.review.ReviewCommand.Rate;
import dev.beachhead.review.ReviewCommand.ShowParticipation;
import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import java.util.List;
import java.util.random.RandomGenerator;

/** People who look back, and rate without being asked. */
public final class ReviewMoves implements RandomSession.Moves {
    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> new CatchUp(random.nextLong(room.seq() + 3));
            case 1 -> new Rate(RandomSession.one(List.of(Criterion.values()), random), random.nextInt(7), "because");
            case 2 -> new HideParticipation();
            default -> new ShowParticipation();
        };
    }
}
