package dev.beachhead.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.beachhead.room.WorkshopId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Slows down whoever guesses. In memory and per node: a guess is worth little, so forgetting the count at a restart is too. */
@Component
class Tries {
    /** Bounds the memory; with more addresses at once the longest silent ones are forgotten. */
    private static final int REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> wrongByAddress;
    private final LoadingCache<WorkshopId, Bucket> joinsByCode;

    Tries(AccessSettings settings, Clock clock) {
        var meter = new ClockMeter(clock);
        this.wrongByAddress = buckets(settings.wrongTriesPerMinute(), meter);
        this.joinsByCode = buckets(settings.codeJoinsPerMinute(), meter);
    }

    /** Whether this address was wrong so often that it is not even answered. */
    boolean areTooMany(String address) {
        return wrongByAddress.get(address).getAvailableTokens() < 1;
    }

    void wrong(String address) {
        wrongByAddress.get(address).tryConsume(1);
    }

    /** Counts one who comes by code, and answers whether that is still allowed. */
    boolean mayJoinByCode(WorkshopId workshop) {
        return joinsByCode.get(workshop).tryConsume(1);
    }

    private static <K> LoadingCache<K, Bucket> buckets(int perMinute, TimeMeter meter) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(key -> Bucket.builder()
                        .withCustomTimePrecision(meter)
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
