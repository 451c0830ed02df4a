package dev.beachhead.review;

import dev.beachhead.room.Happened;
import dev.beachhead.room.ParticipantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Who took part: how many things the activity says of each. It says nothing of ballots and of notes that hide who wrote them, so
 * nothing of them can be read from these figures.
 */
final class Participation {
    /** Coming in, taking back and looking back are no contributions. */
    private static final Set<String> NOT_COUNTED = Set.of("people", "room", "review");

    /**
     * @param deeds how many things the activity says of this person, 0 or more
     * @param first when the first of them was; empty when there is none
     * @param last when the last of them was; empty when there is none
     */
    record Share(ParticipantId who, int deeds, Optional<Instant> first, Optional<Instant> last) {
        static Share none(ParticipantId who) {
            return new Share(who, 0, Optional.empty(), Optional.empty());
        }

        private Share and(Instant at) {
            return new Share(who, deeds + 1, first.or(() -> Optional.of(at)), Optional.of(at));
        }
    }

    private Participation() {}

    /** One share for each of the team, also for those who did nothing, who did most first. Others are left out. */
    static List<Share> of(List<Happened> moments, List<ParticipantId> team) {
        var shares = new LinkedHashMap<ParticipantId, Share>();
        team.forEach(who -> shares.put(who, Share.none(who)));
        for (var moment : moments)
            if (moment.telling().isPresent() && !NOT_COUNTED.contains(moment.part()))
                shares.computeIfPresent(
                        moment.stamp().actor(),
                        (who, share) -> share.and(moment.stamp().at()));
        return shares.values().stream()
                .sorted(Comparator.comparingInt(Share::deeds).reversed())
                .toList();
    }

    /**
     * The Gini coefficient: half the mean absolute difference between any two people, relative to the mean.
     *
     * @param deeds one number a person, each 0 or more
     * @return 0 when all did the same, towards 1 when one did all; at most 1 − 1/n; empty with fewer than 2 people or no deeds
     * @see "C. Gini, Variabilità e mutabilità, 1912; as a sum over sorted values in C. Damgaard and J. Weiner, Ecology 81, 2000"
     */
    static OptionalDouble gini(List<Integer> deeds) {
        var sorted = deeds.stream().sorted().toList();
        int n = sorted.size();
        long sum = sorted.stream().mapToLong(Integer::longValue).sum();
        if (n < 2 || sum == 0) return OptionalDouble.empty();
        double weighted = 0;
        for (int i = 0; i < n; i++) weighted += (2.0 * (i + 1) - n - 1) * sorted.get(i);
        return OptionalDouble.of(weighted / (n * (double) sum));
    }
}
