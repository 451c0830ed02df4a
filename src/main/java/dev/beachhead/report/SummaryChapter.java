package dev.beachhead.report;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.decide.Decide;
import dev.beachhead.decide.Made;
import dev.beachhead.fieldwork.FieldWork;
import dev.beachhead.fieldwork.RiskiestGuesses;
import dev.beachhead.funnel.Funnel;
import dev.beachhead.persona.Personas;
import dev.beachhead.purpose.Purpose;
import dev.beachhead.purpose.PurposePrompt;
import dev.beachhead.report.Block.Figure;
import dev.beachhead.report.Report.Section;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Texts;
import dev.beachhead.sizing.CurrencyCode;
import dev.beachhead.sizing.Sizing;
import dev.beachhead.ui.Money;
import dev.beachhead.vote.Vote;
import java.util.Optional;

/** The whole on one page, for a reader who turns no other. */
final class SummaryChapter implements Chapter {
    private static final int OPEN_QUESTIONS = 3;

    /** Longer than this, a text of somebody's would push the rest off the page. */
    private static final int LONGEST = 320;

    @Override
    public Section compose(RoomState room, Reader reader) {
        var content = new Content();
        var beachhead = room.state(Funnel.class).beachhead();
        content.statement(Texts.excerpt(
                room.state(Purpose.class).text(PurposePrompt.STATEMENT).text(), LONGEST));
        figures(content, room, beachhead, reader);
        content.heading(reader.t("funnel.chosen"));
        beachhead.ifPresentOrElse(
                market -> first(content, room, market, reader),
                () -> content.missing(reader.t("report.missing.beachhead")));
        PositioningChapter.sentence(room.state(Decide.class), reader).ifPresent(sentence -> {
            content.heading(reader.t("decide.positioning"));
            content.paragraph(sentence);
        });
        decision(content, room.state(Decide.class), reader);
        guesses(content, room, reader);
        return new Section("summary", reader.t("report.summary"), reader.t("report.summary.lead"), content.blocks());
    }

    private static void figures(Content content, RoomState room, Optional<Market> beachhead, Reader reader) {
        var work = room.state(FieldWork.class);
        content.figures(
                new Figure(
                        Integer.toString(
                                room.state(Brainstorm.class).candidates().size()),
                        reader.t("report.summary.candidates")),
                new Figure(
                        beachhead.flatMap(market -> size(room, market, reader)).orElse("–"),
                        reader.t("report.summary.size")),
                new Figure(Integer.toString(work.peopleInterviewed()), reader.t("report.fieldwork.people")),
                new Figure(Integer.toString(work.payingCustomers()), reader.t("purpose.paying")));
    }

    private static Optional<String> size(RoomState room, Market market, Reader reader) {
        return room.state(Sizing.class)
                .yearly(market.id())
                .map(total -> Money.compact(total, CurrencyCode.USD.value(), reader.locale()));
    }

    private static void first(Content content, RoomState room, Market market, Reader reader) {
        var persona = room.state(Personas.class).persona(market.id());
        content.add(
                PersonaChapter.isKnown(persona)
                        ? PersonaChapter.portrait(market, persona, reader)
                        : new Block.Paragraph(market.name()));
        vote(room, reader).ifPresent(content::paragraph);
        content.paragraph(SizingChapter.verdict(room.state(Sizing.class), market.id(), reader));
    }

    /** What was voted on is the candidate that the market came from. */
    private static Optional<String> vote(RoomState room, Reader reader) {
        var scores = room.state(Vote.class);
        return room.state(Funnel.class)
                .first()
                .map(first -> first.origin().value())
                .filter(candidate -> scores.rank(candidate).isPresent())
                .map(candidate -> reader.t(
                        "report.summary.score",
                        scores.rank(candidate).orElseThrow(),
                        reader.decimal(scores.score(candidate), 1)));
    }

    private static void decision(Content content, Decide decide, Reader reader) {
        if (decide.decisions().isEmpty()) return;
        Made last = decide.decisions().getLast();
        content.heading(reader.t("report.summary.decision"));
        content.paragraph(reader.t(
                "report.summary.decided",
                reader.t("decide.phase." + last.phase().key()),
                reader.t("decide.made." + last.kind().key()),
                last.reason()));
    }

    private static void guesses(Content content, RoomState room, Reader reader) {
        var open = RiskiestGuesses.of(room).stream()
                .limit(OPEN_QUESTIONS)
                .map(guess -> reader.say(guess.stated().about())
                        + reader.t("report.colon")
                        + Texts.excerpt(guess.stated().words(), LONGEST))
                .toList();
        if (open.isEmpty()) return;
        content.heading(reader.t("report.summary.guesses"));
        content.bullets(open);
    }
}
