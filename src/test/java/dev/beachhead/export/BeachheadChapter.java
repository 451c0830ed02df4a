package dev.beachhead.export;

import static dev.beachhead.export.Player.RUTH;

import dev.beachhead.funnel.FunnelCommand.ChooseBeachhead;
import dev.beachhead.funnel.Warning;
import java.util.Set;

/**
 * The one market that comes first. Chapters of stations that speak for or against it, such as sizes and interviews, come before;
 * they leave it with fewer than ten interviews, so that a warning is overruled.
 */
final class BeachheadChapter implements Chapter {
    @Override
    public void play(Cast cast) {
        cast.on("2026-04-01", "15:00");
        cast.does(RUTH, new ChooseBeachhead(FunnelChapter.SCULPTORS, Set.of(Warning.values())));
    }
}
