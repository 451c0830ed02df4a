package dev.beachhead.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How often somebody may try to come in, and how much one may ask for, {@code beachhead.access.*}.
 *
 * @param wrongTriesPerMinute codes and links that do not exist, and names and passwords that do not sign in, from one network address;
 *     at least 1
 * @param codeJoinsPerMinute new people by code, into one workshop; at least 1
 * @param workshopsPerHour new workshops, from one network address, behind which there may be a whole school; at least 1
 * @param longestMessage what a screen may say at once, with all that was typed in it; at least 64 kB
 */
@ConfigurationProperties("beachhead.access")
record AccessSettings(
        @DefaultValue("10") int wrongTriesPerMinute,
        @DefaultValue("120") int codeJoinsPerMinute,
        @DefaultValue("120") int workshopsPerHour,
        @DefaultValue("2MB") DataSize longestMessage) {
    private static final DataSize FEWEST = DataSize.ofKilobytes(64);

    AccessSettings {
        if (wrongTriesPerMinute < 1 || codeJoinsPerMinute < 1 || workshopsPerHour < 1)
            throw new IllegalArgumentException("beachhead.access.*: with less than 1 nobody can come in");
        if (longestMessage.compareTo(FEWEST) < 0)
            throw new IllegalArgumentException("beachhead.access.longest-message: below 64KB no screen can speak");
    }
}
