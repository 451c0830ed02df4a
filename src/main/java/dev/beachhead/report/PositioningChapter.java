package dev.beachhead.report;

import dev.beachhead.decide.Decide;
import dev.beachhead.decide.DecideText;
import dev.beachhead.report.Block.Fact;
import dev.beachhead.report.Report.Section;
import dev.beachhead.room.RoomState;
import java.util.Arrays;
import java.util.Optional;

/** The position in one sentence, and the plans for the gates. */
final class PositioningChapter implements Chapter {
    @Override
    public Section compose(RoomState room, Reader reader) {
        var decide = room.state(Decide.class);
        var content = new Content();
        sentence(decide, reader)
                .ifPresentOrElse(content::statement, () -> content.missing(reader.t("report.missing.positioning")));
        content.facts(Arrays.stream(DecideText.values())
                .filter(text -> !DecideText.POSITIONING.contains(text))
                .map(text -> new Fact(
                        reader.t("decide.text." + text.key()), decide.text(text).text()))
                .toList());
        return new Section(
                "positioning", reader.t("decide.positioning"), reader.t("report.positioning.lead"), content.blocks());
    }

    /** With dots where a blank is still open; empty while all are. */
    static Optional<String> sentence(Decide decide, Reader reader) {
        if (DecideText.POSITIONING.stream().noneMatch(decide::isWritten)) return Optional.empty();
        var blanks = DecideText.POSITIONING.stream()
                .map(text -> decide.isWritten(text) ? decide.text(text).text() : "…")
                .toArray();
        return Optional.of(reader.t("decide.positioning.sentence", blanks));
    }
}
