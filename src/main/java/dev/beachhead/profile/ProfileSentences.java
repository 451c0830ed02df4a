package dev.beachhead.profile;

import dev.beachhead.profile.ProfileEvent.TraitConfidenceSet;
import dev.beachhead.profile.ProfileEvent.TraitEdited;
import dev.beachhead.room.Activity;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import java.util.Optional;

/** What the activity says of the profiles. The first two arguments of every sentence are the market's name and the trait. */
final class ProfileSentences {
    private final Profile before;
    private final Activity activity;
    private final Stamp stamp;

    /** @param before the profiles as they were when the event happened */
    ProfileSentences(Profile before, Activity activity, Stamp stamp) {
        this.before = before;
        this.activity = activity;
        this.stamp = stamp;
    }

    Optional<Telling> of(ProfileEvent event, String market) {
        var trait = event.trait().title();
        return switch (event) {
            case TraitEdited edited -> edited(edited, market, trait);
            case TraitConfidenceSet set ->
                Optional.of(Telling.of(
                        "profile.activity.confidence",
                        market,
                        trait,
                        new MessageKey("room.confidence." + set.confidence().key())));
        };
    }

    private Optional<Telling> edited(TraitEdited event, String market, MessageKey trait) {
        var displaced = before.trait(event.market(), event.trait())
                .text()
                .by()
                .filter(author -> event.overlap() && !author.equals(stamp.actor()));
        if (displaced.isPresent())
            return Optional.of(
                    Telling.of("profile.activity.overlap", market, trait).to(displaced.get()));
        var telling = Telling.of("profile.activity.edited", market, trait);
        return activity.tellsAlready(telling, stamp) ? Optional.empty() : Optional.of(telling);
    }
}
