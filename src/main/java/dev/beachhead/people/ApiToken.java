package dev.beachhead.people;

import dev.beachhead.room.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of a program's token. Not the token: it was shown once, and only its hash was kept.
 *
 * @param label what it is for, 1 to {@link ApiTokens#LONGEST_LABEL} characters
 */
public record ApiToken(UUID id, String label, Role role, Instant created, Optional<Instant> revoked) {}
