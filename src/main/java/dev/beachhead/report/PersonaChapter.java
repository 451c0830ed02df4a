package dev.beachhead.report;

import dev.beachhead.persona.Avatar;
import dev.beachhead.persona.Fact;
import dev.beachhead.persona.LineKind;
import dev.beachhead.persona.Persona;
import dev.beachhead.persona.Personas;
import dev.beachhead.persona.Picture;
import dev.beachhead.report.Block.Cell;
import dev.beachhead.report.Block.Column;
import dev.beachhead.report.Block.Portrait;
import dev.beachhead.report.Report.Section;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.RoomState;
import java.util.List;
import java.util.stream.IntStream;

/** The one real person who stands for the market, and whom the team does not serve. */
final class PersonaChapter implements Chapter {
    @Override
    public Section compose(RoomState room, Reader reader) {
        var personas = room.state(Personas.class);
        var content = new Content();
        var markets = Subjects.of(room, market -> isKnown(personas.persona(market)));
        if (markets.isEmpty()) content.missing(reader.t("report.missing.persona"));
        Subjects.each(
                room, markets, content, (into, market) -> poster(into, market, personas.persona(market.id()), reader));
        return Chapter.of("persona", reader, content);
    }

    static boolean isKnown(Persona persona) {
        return !persona.facts().isEmpty()
                || !persona.items().isEmpty()
                || persona.picture().isPresent();
    }

    static Portrait portrait(Market market, Persona persona, Reader reader) {
        var name = persona.fact(Fact.NAME).text();
        var shown = name.isEmpty() ? reader.t("persona.poster.nameless") : name;
        var alternative = persona.fact(Fact.PICTURE_TEXT).text();
        return new Portrait(
                shown,
                market.name(),
                persona.picture().map(Picture::bytes),
                Avatar.initials(name),
                alternative.isEmpty() ? shown : alternative);
    }

    private static void poster(Content content, Market market, Persona persona, Reader reader) {
        content.add(portrait(market, persona, reader));
        content.beside(facts(Fact.Group.LIFE, persona, reader), facts(Fact.Group.WORK, persona, reader));
        content.beside(day(persona, reader), lines(LineKind.CRITERION, persona, reader));
        content.beside(lines(LineKind.PAIN, persona, reader), lines(LineKind.GAIN, persona, reader));
        facts(Fact.Group.JOBS, persona, reader).blocks().forEach(content::add);
        turnedAway(content, persona, reader);
    }

    private static Content facts(Fact.Group group, Persona persona, Reader reader) {
        var content = new Content();
        var known = group.facts().stream().filter(persona::isKnown).toList();
        if (known.isEmpty()) return content;
        content.heading(reader.t("persona.group." + group.key()));
        return content.facts(known.stream()
                .map(fact -> new Block.Fact(
                        reader.t("persona.fact." + fact.key()),
                        persona.fact(fact).text()))
                .toList());
    }

    private static Content day(Persona persona, Reader reader) {
        var content = new Content();
        if (persona.day().isEmpty()) return content;
        content.heading(reader.t("persona.day"));
        return content.facts(persona.day().stream()
                .map(moment ->
                        new Block.Fact(moment.at().toString(), moment.words().text()))
                .toList());
    }

    private static Content lines(LineKind kind, Persona persona, Reader reader) {
        var content = new Content();
        var lines = persona.lines(kind);
        if (lines.isEmpty()) return content;
        content.heading(reader.say(kind.title()));
        boolean ranked = kind == LineKind.CRITERION;
        return content.bullets(IntStream.range(0, lines.size())
                .mapToObj(place -> (ranked ? (place + 1) + " · " : "")
                        + lines.get(place).words().text())
                .toList());
    }

    private static void turnedAway(Content content, Persona persona, Reader reader) {
        if (persona.turnedAway().isEmpty()) return;
        content.heading(reader.t("persona.turned-away"));
        content.table(
                reader.t("persona.turned-away"),
                List.of(
                        Column.words(reader.t("persona.turned-away.whom"), 4),
                        Column.words(reader.t("persona.turned-away.why"), 5),
                        Column.words(reader.t("persona.turned-away.kindly"), 6)),
                persona.turnedAway().stream()
                        .map(away -> List.of(
                                Cell.strong(away.words().text()),
                                Cell.words(away.why().text()),
                                Cell.words(away.kindly().text())))
                        .toList());
    }
}
