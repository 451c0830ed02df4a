package dev.beachhead.report;

import dev.beachhead.profile.Profile;
import dev.beachhead.profile.Trait;
import dev.beachhead.report.Block.Cell;
import dev.beachhead.report.Block.Column;
import dev.beachhead.report.Report.Section;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.RoomState;
import java.util.Arrays;
import java.util.List;

/** The typical end user, line by line with how sure the team is. */
final class ProfileChapter implements Chapter {
    @Override
    public Section compose(RoomState room, Reader reader) {
        var profile = room.state(Profile.class);
        var content = new Content();
        var markets = Subjects.of(room, market -> profile.filled(market) > 0);
        if (markets.isEmpty()) content.missing(reader.t("report.missing.profile"));
        Subjects.each(
                room,
                markets,
                content,
                (into, market) -> into.table(
                        reader.t("profile.station"),
                        List.of(
                                Column.words(reader.t("report.column.trait"), 4),
                                Column.words(reader.t("report.column.described"), 10),
                                Column.words(reader.t("report.column.sure"), 3)),
                        rows(profile, market, reader)));
        return Chapter.of("profile", reader, content);
    }

    private static List<List<Cell>> rows(Profile profile, Market market, Reader reader) {
        return Arrays.stream(Trait.values())
                .filter(trait -> profile.trait(market.id(), trait).isFilled())
                .map(trait -> List.of(
                        Cell.strong(reader.say(trait.title())),
                        Cell.words(profile.trait(market.id(), trait).text().text()),
                        ResearchChapter.sure(profile.trait(market.id(), trait).confidence(), reader)))
                .toList();
    }
}
