package dev.beachhead.export;

import static dev.beachhead.export.Player.OTTO;
import static dev.beachhead.export.Player.PRIYA;
import static dev.beachhead.export.Player.RUTH;

import dev.beachhead.purpose.PurposeCommand.EditPurpose;
import dev.beachhead.purpose.PurposePrompt;

/** What the team can do, wants and is good for. */
final class PurposeChapter implements Chapter {
    @Override
    public void play(Cast cast) {
        cast.does(
                OTTO,
                write(
                        PurposePrompt.GOOD_AT,
                        "Force feedback: a robot arm of the desk that lets a hand feel a shape that is only in the"
                                + " computer. Fast haptic rendering, first built at MIT in the 1990s."));
        cast.does(
                RUTH,
                write(
                        PurposePrompt.WILLING,
                        Example.illustrative("Years with people who shape things with their hands: sculptors,"
                                + " stylists, modellers. We like their studios better than their purchasing"
                                + " departments.")));
        cast.does(
                PRIYA,
                write(
                        PurposePrompt.GOOD_FOR_MANY,
                        Example.illustrative("Nobody should lose the skill of their fingers because their firm went"
                                + " over to computers.")));
        cast.does(
                RUTH,
                write(
                        PurposePrompt.STATEMENT,
                        Example.illustrative("We give the sense of touch back to people who make forms with a"
                                + " computer, beginning where touch is worth most to somebody who can pay for it.")));
    }

    private static EditPurpose write(PurposePrompt prompt, String text) {
        return new EditPurpose(prompt, "", text);
    }
}
