package dev.beachhead.export;

import static dev.beachhead.export.Example.illustrative;
import static dev.beachhead.export.Player.AIKO;
import static dev.beachhead.export.Player.OTTO;
import static dev.beachhead.export.Player.PRIYA;
import static dev.beachhead.export.Player.RUTH;

import dev.beachhead.decide.DecideCommand.EditDecideText;
import dev.beachhead.decide.DecideCommand.Proceed;
import dev.beachhead.decide.DecideText;
import dev.beachhead.decide.Phase;
import java.util.List;

/** What the product is and for whom, in one sentence, and the first decision to go on. */
final class DecideChapter implements Chapter {
    @Override
    public void play(Cast cast) {
        cast.on("2026-04-27", "09:00");
        write(cast, AIKO, DecideText.END_USER, "sculptors who shape toys and shoes in clay");
        write(cast, AIKO, DecideText.NEED, "have a date to keep and dislike the engineers' CAD");
        write(cast, OTTO, DecideText.PRODUCT, "digital clay");
        write(cast, OTTO, DecideText.KIND, "modelling system that is worked by touch");
        write(cast, PRIYA, DecideText.BENEFIT, "takes the form from their hands into a file");
        write(cast, RUTH, DecideText.ALTERNATIVE, "clay that is scanned and drawn again");
        write(cast, PRIYA, DecideText.DIFFERENCE, illustrative("keeps every form they tried, and feels like clay"));
        cast.on("2026-04-27", "10:30");
        cast.does(
                RUTH,
                new Proceed(
                        Phase.DISCOVERY,
                        illustrative(
                                "Eight of ten sculptors and heads of studios have the problem, we know who pays, and one"
                                        + " has paid. What we do not know is whether a second one does without us in the room."),
                        List.of()));
    }

    private static void write(Cast cast, Player player, DecideText text, String words) {
        cast.does(player, new EditDecideText(text, "", words));
    }
}
