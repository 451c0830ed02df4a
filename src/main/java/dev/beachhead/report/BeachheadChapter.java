package dev.beachhead.report;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.funnel.Funnel;
import dev.beachhead.funnel.Funnel.Choice;
import dev.beachhead.funnel.Funnel.Release;
import dev.beachhead.funnel.Segment;
import dev.beachhead.people.People;
import dev.beachhead.report.Report.Section;
import dev.beachhead.room.RoomState;

/** The one market that comes first, and what was said against it. */
final class BeachheadChapter implements Chapter {
    @Override
    public Section compose(RoomState room, Reader reader) {
        var funnel = room.state(Funnel.class);
        var content = new Content();
        funnel.choice()
                .ifPresent(choice -> funnel.first().ifPresent(first -> chosen(content, choice, first, room, reader)));
        if (funnel.choice().isEmpty()) content.missing(reader.t("report.missing.beachhead"));
        released(content, funnel, room, reader);
        return new Section("beachhead", reader.t("funnel.chosen"), reader.t("report.beachhead.lead"), content.blocks());
    }

    private static void chosen(Content content, Choice choice, Segment first, RoomState room, Reader reader) {
        content.statement(first.name());
        content.paragraph(reader.t(
                "report.beachhead.chosen", room.state(People.class).nameOf(choice.who()), reader.date(choice.when())));
        if (choice.overruled().isEmpty()) content.remark(reader.t("report.beachhead.unopposed"));
        else {
            content.heading(reader.t("report.beachhead.overruled"));
            content.bullets(choice.overruled().stream()
                    .map(warning -> reader.say(warning.sentence()))
                    .toList());
        }
        var columns = FunnelChapter.columns(reader);
        content.heading(reader.t("report.beachhead.reasons"));
        content.table(
                reader.t("report.beachhead.reasons"),
                columns.subList(1, columns.size()),
                FunnelChapter.answers(first, room, reader)
                        .map(row -> row.subList(1, row.size()))
                        .toList());
    }

    private static void released(Content content, Funnel funnel, RoomState room, Reader reader) {
        if (funnel.released().isEmpty()) return;
        content.heading(reader.t("report.beachhead.released"));
        content.bullets(funnel.released().stream()
                .map(release -> released(release, funnel, room, reader))
                .toList());
    }

    private static String released(Release release, Funnel funnel, RoomState room, Reader reader) {
        var name = funnel.segment(release.choice().segment(), room.state(Brainstorm.class))
                .map(Segment::name)
                .orElse("–");
        return reader.t("report.beachhead.release", name, release.reason(), reader.date(release.when()));
    }
}
