package dev.beachhead.review;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Stamp;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What was said about the workshop as a whole.
 *
 * @param rubrics each mentor's ratings; a criterion that a mentor has not rated is missing
 * @param seen up to which event of the journal somebody has said that they know the room
 * @param participation whether it is shown who took part
 */
public record Review(
        PMap<ParticipantId, PMap<Criterion, Rating>> rubrics,
        PMap<ParticipantId, Long> seen,
        Participating participation) {
    static final Review NEW = new Review(HashTreePMap.empty(), HashTreePMap.empty(), Participating.SHOWN);

    /** Whether it is shown who took part. */
    public enum Participating {
        SHOWN,
        HIDDEN
    }

    public Optional<Rating> rating(ParticipantId mentor, Criterion criterion) {
        return Optional.ofNullable(rubric(mentor).get(criterion));
    }

    public Map<Criterion, Rating> rubric(ParticipantId mentor) {
        var rubric = rubrics.get(mentor);
        return rubric == null ? Map.of() : rubric;
    }

    /** 0 for somebody who never said so. */
    public long seenBy(ParticipantId who) {
        return seen.getOrDefault(who, 0L);
    }

    /** How many criteria some mentor has rated, 0 to 5. */
    int rated() {
        return (int) rubrics.values().stream()
                .flatMap(rubric -> rubric.keySet().stream())
                .distinct()
                .count();
    }

    Review apply(ReviewEvent event, Stamp stamp) {
        return switch (event) {
            case ReviewEvent.Rated(var criterion, var score, var reason) -> {
                var before = rubrics.getOrDefault(stamp.actor(), HashTreePMap.empty());
                var rubric = before.plus(criterion, new Rating(score, reason));
                yield new Review(rubrics.plus(stamp.actor(), rubric), seen, participation);
            }
            case ReviewEvent.Caught(var upTo) -> new Review(rubrics, seen.plus(stamp.actor(), upTo), participation);
            case ReviewEvent.ParticipationShown shown -> new Review(rubrics, seen, Participating.SHOWN);
            case ReviewEvent.ParticipationHidden hidden -> new Review(rubrics, seen, Participating.HIDDEN);
        };
    }
}
