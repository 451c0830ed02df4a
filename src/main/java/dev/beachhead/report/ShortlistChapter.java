package dev.beachhead.report;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.report.Block.Cell;
import dev.beachhead.report.Block.Column;
import dev.beachhead.report.Report.Section;
import dev.beachhead.room.RoomState;
import java.util.List;

/** The candidate markets. Of the notes before them nothing is told: some may still be their author's alone. */
final class ShortlistChapter implements Chapter {
    @Override
    public Section compose(RoomState room, Reader reader) {
        var brainstorm = room.state(Brainstorm.class);
        var candidates = brainstorm.candidates();
        var title = reader.t("report.shortlist");
        var content = new Content();
        if (candidates.isEmpty()) content.missing(reader.t("report.missing.shortlist"));
        else if (!brainstorm.isFrozen()) content.remark(reader.t("report.shortlist.open"));
        content.table(
                title,
                List.of(
                        Column.words(reader.t("research.market"), 3),
                        Column.words(reader.t("report.column.end-user"), 3),
                        Column.words(reader.t("report.column.use"), 5)),
                candidates.stream()
                        .map(candidate -> List.of(
                                Cell.strong(candidate.name()),
                                Cell.words(candidate.endUser()),
                                Cell.words(candidate.use())))
                        .toList());
        return new Section("shortlist", title, reader.t("report.shortlist.lead"), content.blocks());
    }
}
