package dev.beachhead.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.beachhead.room.WorkshopId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Slows down whoever guesses. In memory and per node: a guess is worth little, so forgetting the count at a restart is too. */
@Component
class Tries {
    /** Bounds the memory; with more addresses at once the longest silent ones are forgotten. */
    private static final int REMEMBERED = 100_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    /** How many bytes of an address of version 6 name the network of one customer. */
    private static final int PREFIX = 8;

    private final LoadingCache<String, Bucket> wrongByAddress;
    private final LoadingCache<WorkshopId, Bucket> joinsByCode;
    private final LoadingCache<String, Bucket> openedByAddress;

    Tries(AccessSettings settings, Clock clock) {
        var meter = new ClockMeter(clock);
        this.wrongByAddress = buckets(settings.wrongTriesPerMinute(), MINUTE, meter);
        this.joinsByCode = buckets(settings.codeJoinsPerMinute(), MINUTE, meter);
        this.openedByAddress = buckets(settings.workshopsPerHour(), HOUR, meter);
    }

    /** Whether this address was wrong so often that it is not even answered. */
    boolean areTooMany(String address) {
        return wrongByAddress.get(network(address)).getAvailableTokens() < 1;
    }

    void wrong(String address) {
        wrongByAddress.get(network(address)).tryConsume(1);
    }

    /** Counts one who comes by code, and answers whether that is still allowed. */
    boolean mayJoinByCode(WorkshopId workshop) {
        return joinsByCode.get(workshop).tryConsume(1);
    }

    /** Counts one who opens a workshop, and answers whether that is still allowed. */
    boolean mayOpen(String address) {
        return openedByAddress.get(network(address)).tryConsume(1);
    }

    /** Who has an address of version 6 has 2^64 of them: they share one count. */
    private static String network(String address) {
        if (!address.contains(":")) return address;
        try {
            var literal = InetAddress.ofLiteral(address);
            // ::ffff:192.0.2.1, as some proxies write it, is one of version 4
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(literal.getAddress(), 0, PREFIX)
                    : literal.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    private static <K> LoadingCache<K, Bucket> buckets(int most, Duration within, TimeMeter meter) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(within.multipliedBy(2))
                .build(key -> Bucket.builder()
                        .withCustomTimePrecision(meter)
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
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
