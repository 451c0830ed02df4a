package dev.beachhead.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may try to come in, {@code beachhead.access.*}.
 *
 * @param wrongTriesPerMinute codes and links that do not exist, from one network address; at least 1
 * @param codeJoinsPerMinute new people by code, into one workshop; at least 1
 */
@ConfigurationProperties("beachhead.access")
record AccessSettings(
        @DefaultValue("10") int wrongTriesPerMinute,
        @DefaultValue("120") int codeJoinsPerMinute) {
    AccessSettings {
        if (wrongTriesPerMinute < 1 || codeJoinsPerMinute < 1)
            throw new IllegalArgumentException("beachhead.access.*: with less than 1 a minute nobody can come in");
    }
}
