package dev.beachhead.review;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.SecretEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Who took part. What is secret counts as having taken part, never as how much or when. */
final class Participation {

    /**
     * @param deeds how many events that are not secret; 0 for somebody who only did what is secret
     * @param first when the first of them was
     * @param last when the last of them was
     */
    record Share(ParticipantId who, int deeds, Optional<Instant> first, Optional<Instant> last) {
        private Share and(Timeline.Moment moment) {
            if (moment.event() instanceof SecretEvent) return this;
            var at = Optional.of(moment.stamp().at());
            return new Share(who, deeds + 1, first.or(() -> at), at);
        }
    }

    private Participation() {}

    /** Those who did anything, who did most first. */
    static List<Share> of(List<Timeline.Moment> moments) {
        var shares = new HashMap<ParticipantId, Share>();
        for (var moment : moments) {
            var who = moment.stamp().actor();
            var share = shares.getOrDefault(who, new Share(who, 0, Optional.empty(), Optional.empty()));
            shares.put(who, share.and(moment));
        }
        return shares.values().stream()
                .sorted(Comparator.comparingInt(Share::deeds).reversed().thenComparing(share -> share.who().toString()))
                .toList();
    }

    /**
     * The Gini coefficient: half the mean absolute difference between any two people, relative to the mean.
     *
     * @param deeds one number a person, 0 or more
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
