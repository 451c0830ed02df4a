package dev.beachhead.report;

import dev.beachhead.funnel.Funnel;
import dev.beachhead.people.People;
import dev.beachhead.people.Person;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.RoomState;
import java.util.List;

/**
 * Turns a room into a document. Pure: two reports of one state in one language and time zone are the same. It sees what everybody in
 * the room may see and nothing of what one person sees alone: notes that were not shown and ballots that were not revealed are no
 * part of it, and no figure names a rater.
 */
final class ReportComposer {
    private static final List<Chapter> CHAPTERS = List.of(
            new SummaryChapter(),
            new PurposeChapter(),
            new ShortlistChapter(),
            new ResearchChapter(),
            new VoteChapter(),
            new FunnelChapter(),
            new BeachheadChapter(),
            new ProfileChapter(),
            new SizingChapter(),
            new PersonaChapter(),
            new LifeCycleChapter(),
            new CanvasChapter(),
            new FieldWorkChapter(),
            new DecisionsChapter(),
            new PositioningChapter());

    private ReportComposer() {}

    static Report compose(RoomState room, Reader reader) {
        var people = room.state(People.class);
        var subtitle = room.state(Funnel.class)
                .beachhead()
                .map(Market::name)
                .map(name -> reader.t("report.subtitle.beachhead", name))
                .orElseGet(() -> reader.t("report.subtitle"));
        return new Report(
                people.title(),
                subtitle,
                people.present().stream()
                        .filter(person -> person.role().works())
                        .map(Person::name)
                        .toList(),
                room.at(),
                reader.t("report.as-of", reader.date(room.at())),
                reader.locale(),
                CHAPTERS.stream().map(chapter -> chapter.compose(room, reader)).toList());
    }
}
