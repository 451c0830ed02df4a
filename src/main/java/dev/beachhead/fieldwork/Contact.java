package dev.beachhead.fieldwork;

import dev.beachhead.room.Stamp;
import java.time.Instant;
import java.util.Optional;

/**
 * A person to talk to.
 *
 * @param furthest the highest step of the ladder that was reached, also by somebody who declined since
 * @param firstContacted when somebody first contacted them; empty while nobody has
 */
public record Contact(
        ContactId id, ContactSheet sheet, Standing standing, Standing furthest, Optional<Instant> firstContacted) {

    static Contact of(NewContact added, Stamp stamp) {
        return new Contact(added.id(), added.sheet(), Standing.TO_CONTACT, Standing.TO_CONTACT, Optional.empty())
                .moved(added.standing(), stamp);
    }

    Contact noted(ContactSheet newSheet) {
        return new Contact(id, newSheet, standing, furthest, firstContacted);
    }

    /** Whoever declines has at least been contacted; a step back down the ladder corrects what was noted before. */
    Contact moved(Standing to, Stamp stamp) {
        var reached = to;
        if (to == Standing.DECLINED)
            reached = furthest.compareTo(Standing.CONTACTED) > 0 ? furthest : Standing.CONTACTED;
        var contacted = reached == Standing.TO_CONTACT
                ? Optional.<Instant>empty()
                : firstContacted.or(() -> Optional.of(stamp.at()));
        return new Contact(id, sheet, to, reached, contacted);
    }
}
