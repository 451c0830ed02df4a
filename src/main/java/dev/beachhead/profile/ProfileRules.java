package dev.beachhead.profile;

import dev.beachhead.profile.ProfileCommand.EditTrait;
import dev.beachhead.profile.ProfileCommand.SetTraitConfidence;
import dev.beachhead.profile.ProfileEvent.TraitConfidenceSet;
import dev.beachhead.profile.ProfileEvent.TraitEdited;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.TextEdit;
import java.util.List;

/** What may be written of the end users of the markets in play. */
final class ProfileRules {
    private ProfileRules() {}

    static Decision decide(Profile profile, List<Market> inPlay, ProfileCommand command) {
        if (inPlay.stream().noneMatch(market -> market.id().equals(command.market())))
            return Decision.refuse("profile.not-in-play");
        var trait = profile.trait(command.market(), command.trait());
        return switch (command) {
            case EditTrait edit -> edit(trait, edit);
            case SetTraitConfidence set -> trust(trait, set);
        };
    }

    private static Decision edit(Described trait, EditTrait command) {
        return new TextEdit(command.base(), command.text())
                .of(
                        command.trait().key(),
                        trait.text().text(),
                        Described.LONGEST,
                        merged -> new TraitEdited(command.market(), command.trait(), merged.text(), merged.overlap()));
    }

    private static Decision trust(Described trait, SetTraitConfidence command) {
        if (trait.confidence() == command.confidence()) return Decision.accept();
        return Decision.accept(new TraitConfidenceSet(command.market(), command.trait(), command.confidence()));
    }
}
