package dev.beachhead.export;

import static dev.beachhead.export.Example.illustrative;
import static dev.beachhead.export.Player.AIKO;
import static dev.beachhead.export.Player.BEN;
import static dev.beachhead.export.Player.JOON;
import static dev.beachhead.export.Player.MARC;
import static dev.beachhead.export.Player.OTTO;
import static dev.beachhead.export.Player.PRIYA;
import static dev.beachhead.export.Player.RUTH;
import static dev.beachhead.profile.Trait.ADMIRES;
import static dev.beachhead.profile.Trait.AGE;
import static dev.beachhead.profile.Trait.FEARS;
import static dev.beachhead.profile.Trait.GENDER;
import static dev.beachhead.profile.Trait.GOES;
import static dev.beachhead.profile.Trait.INCOME;
import static dev.beachhead.profile.Trait.LIVES_AND_WORKS;
import static dev.beachhead.profile.Trait.MEDIA;
import static dev.beachhead.profile.Trait.MOTIVATION;
import static dev.beachhead.profile.Trait.SPECIAL;
import static dev.beachhead.profile.Trait.STORY;
import static dev.beachhead.profile.Trait.WHY_THEY_BUY;
import static dev.beachhead.room.Confidence.GUESS;
import static dev.beachhead.room.Confidence.HEARD_OFTEN;
import static dev.beachhead.room.Confidence.HEARD_ONCE;
import static dev.beachhead.room.Confidence.SEEN;

import dev.beachhead.profile.ProfileCommand.EditTrait;
import dev.beachhead.profile.ProfileCommand.SetTraitConfidence;
import dev.beachhead.profile.Trait;
import dev.beachhead.room.Confidence;
import java.util.UUID;

/** The typical sculptor in twelve traits. What is not marked was told in published accounts. */
final class ProfileChapter implements Chapter {
    static final UUID MARKET = FunnelChapter.SCULPTORS.value();

    @Override
    public void play(Cast cast) {
        cast.on("2026-04-02", "09:00");
        person(cast);
        drives(cast);
        places(cast);
        story(cast);
    }

    private static void person(Cast cast) {
        says(
                cast,
                AIKO,
                GENDER,
                illustrative("Women and men alike; in the studios we saw, nearly half and half."),
                SEEN);
        says(cast, AIKO, AGE, illustrative("30 to 50: old enough to have learned on clay."), HEARD_OFTEN);
        says(
                cast,
                BEN,
                INCOME,
                "Well paid for their trade. "
                        + illustrative("60,000 to 85,000 dollars a year, and overtime in the season."),
                HEARD_OFTEN);
        says(
                cast,
                RUTH,
                LIVES_AND_WORKS,
                illustrative(
                        "Near the toy and shoe makers of their region; at a bench in a model shop, with the engineers"
                                + " one floor up."),
                SEEN);
    }

    private static void drives(Cast cast) {
        says(
                cast,
                OTTO,
                MOTIVATION,
                "The date: they work under time pressure, and dislike the CAD that would make them faster.",
                HEARD_OFTEN);
        says(
                cast,
                PRIYA,
                FEARS,
                illustrative("That the engineers draw the next form without them; that a screen takes the touch away."),
                HEARD_OFTEN);
        says(
                cast,
                MARC,
                ADMIRES,
                illustrative("Sculptors whose figures everybody knows and whose names only colleagues know."),
                HEARD_ONCE);
    }

    private static void places(Cast cast) {
        says(
                cast,
                RUTH,
                GOES,
                "Meetings of their professional society. "
                        + illustrative("The yearly toy fair, museums on holidays, lunch at the bench before a date."),
                SEEN);
        says(
                cast,
                JOON,
                MEDIA,
                illustrative(
                        "The society's newsletter, catalogues of figures, tool and clay suppliers. No CAD magazine."),
                HEARD_ONCE);
    }

    private static void story(Cast cast) {
        says(
                cast,
                AIKO,
                WHY_THEY_BUY,
                "Because a colleague does: they talk to each other, and word of mouth carries. "
                        + illustrative("To save weeks comes second; to save money is the studio head's reason."),
                HEARD_OFTEN);
        says(cast, OTTO, SPECIAL, illustrative("Their fingers judge a surface before their eyes do."), SEEN);
        says(
                cast,
                PRIYA,
                STORY,
                illustrative(
                        "Learned to sculpt at art school, came to toys by chance and stayed. Was sent to a CAD course"
                                + " once, went back to clay the next morning, and has hoped since that nobody asks again."),
                GUESS);
    }

    private static void says(Cast cast, Player player, Trait trait, String text, Confidence confidence) {
        cast.does(player, new EditTrait(MARKET, trait, "", text), new SetTraitConfidence(MARKET, trait, confidence));
    }
}
