package dev.beachhead.report;

import dev.beachhead.purpose.Purpose;
import dev.beachhead.purpose.PurposePrompt;
import dev.beachhead.report.Block.Fact;
import dev.beachhead.report.Report.Section;
import dev.beachhead.room.RoomState;

/** Why this team, and what counts as success. */
final class PurposeChapter implements Chapter {
    @Override
    public Section compose(RoomState room, Reader reader) {
        var purpose = room.state(Purpose.class);
        var content = new Content();
        if (purpose.answered().isEmpty()) content.missing(reader.t("report.missing.purpose"));
        content.statement(purpose.text(PurposePrompt.STATEMENT).text());
        content.facts(purpose.answered().stream()
                .filter(prompt -> prompt != PurposePrompt.STATEMENT)
                .map(prompt -> new Fact(
                        reader.t("purpose.prompt." + prompt.key()),
                        purpose.text(prompt).text()))
                .toList());
        return Chapter.of("purpose", reader, content);
    }
}
