package dev.beachhead.persona;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/** Something on the sheet of which there may be several. Each has words by which it is known. */
public sealed interface Item {
    int LONGEST_LINE = 200;
    int LONGEST_MOMENT = 200;

    ItemId id();

    /** When it was first written. */
    Instant added();

    /** The words by which people know it; never empty. */
    SharedText words();

    /**
     * A purchasing criterion, a pain or a gain.
     *
     * @param order its place within its kind, an {@code OrderKey}
     */
    record Line(ItemId id, LineKind kind, String order, SharedText words, Instant added) implements Item {
        Line placed(LineKind newKind, String newOrder) {
            return new Line(id, newKind, newOrder, words, added);
        }
    }

    /** What they do at one time of the day. */
    record Moment(ItemId id, TimeOfDay at, SharedText words, Instant added) implements Item {
        Moment movedTo(TimeOfDay newTime) {
            return new Moment(id, newTime, words, added);
        }
    }

    /** A kind of customer whom we do not serve. @param words which kind */
    record TurnedAway(ItemId id, SharedText words, SharedText why, SharedText kindly, Instant added) implements Item {
        public SharedText text(Refusing which) {
            return switch (which) {
                case WHOM -> words;
                case WHY -> why;
                case KINDLY -> kindly;
            };
        }

        TurnedAway edited(Refusing which, SharedText text) {
            return switch (which) {
                case WHOM -> new TurnedAway(id, text, why, kindly, added);
                case WHY -> new TurnedAway(id, words, text, kindly, added);
                case KINDLY -> new TurnedAway(id, words, why, text, added);
            };
        }
    }

    /** The same with other words. */
    default Item reworded(String text, boolean overlapped, Stamp stamp) {
        var changed = words().edited(text, overlapped, stamp);
        return switch (this) {
            case Line line -> new Line(line.id(), line.kind(), line.order(), changed, line.added());
            case Moment moment -> new Moment(moment.id(), moment.at(), changed, moment.added());
            case TurnedAway away -> away.edited(Refusing.WHOM, changed);
        };
    }

    /** @param minutes since midnight, 0 to 1439; written as {@code 07:30} */
    record TimeOfDay(int minutes) implements Comparable<TimeOfDay> {
        private static final int AN_HOUR = 60;
        private static final int A_DAY = 24 * AN_HOUR;
        private static final Pattern WRITTEN = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)");

        public TimeOfDay {
            if (minutes < 0 || minutes >= A_DAY) throw new IllegalArgumentException("no time of the day: " + minutes);
        }

        /** @throws IllegalArgumentException for what is not written as {@code 07:30} */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static TimeOfDay of(String written) {
            var matcher = WRITTEN.matcher(written);
            if (!matcher.matches()) throw new IllegalArgumentException("no time of the day: " + written);
            return new TimeOfDay(AN_HOUR * Integer.parseInt(matcher.group(1)) + Integer.parseInt(matcher.group(2)));
        }

        @JsonValue
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%02d:%02d", minutes / AN_HOUR, minutes % AN_HOUR);
        }

        @Override
        public int compareTo(TimeOfDay other) {
            return Integer.compare(minutes, other.minutes);
        }
    }
}
