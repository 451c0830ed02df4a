package dev.beachhead.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of telling one decision.
 *
 * @param outcome of the last attempt: the status of the answer, or a word for why there was none; empty before the first
 * @param due when it is tried (again); empty when it arrived or was given up
 * @param done when it arrived
 */
record Delivery(
        UUID id,
        String type,
        Instant created,
        int attempts,
        String outcome,
        Optional<Instant> due,
        Optional<Instant> done) {}
