package dev.beachhead.research;

import dev.beachhead.brainstorm.Candidates;
import dev.beachhead.research.ResearchCommand.AddSource;
import dev.beachhead.research.ResearchCommand.EditCell;
import dev.beachhead.research.ResearchCommand.EditSource;
import dev.beachhead.research.ResearchCommand.RemoveSource;
import dev.beachhead.research.ResearchCommand.SetAsked;
import dev.beachhead.research.ResearchCommand.SetConfidence;
import dev.beachhead.research.ResearchEvent.AskedSet;
import dev.beachhead.research.ResearchEvent.CellEdited;
import dev.beachhead.research.ResearchEvent.ConfidenceSet;
import dev.beachhead.research.ResearchEvent.SourceAdded;
import dev.beachhead.research.ResearchEvent.SourceEdited;
import dev.beachhead.research.ResearchEvent.SourceRemoved;
import dev.beachhead.room.Decision;
import dev.beachhead.room.TextEdit;
import dev.beachhead.room.Texts;
import java.util.Optional;

/** What may be written down of the candidates on the shortlist, frozen or not. */
final class ResearchRules {
    private ResearchRules() {}

    static Decision decide(Research research, Candidates shortlist, ResearchCommand command) {
        if (shortlist.candidate(command.candidate()).isEmpty()) return Decision.refuse("research.no-such-candidate");
        var cell = research.cell(command.candidate(), command.topic());
        return switch (command) {
            case EditCell edit -> edit(cell, edit);
            case SetConfidence set -> trust(cell, set);
            case AddSource add -> add(cell, add);
            case EditSource edit -> edit(cell, edit);
            case RemoveSource remove -> remove(cell, remove);
            case SetAsked set -> ask(cell, set);
        };
    }

    private static Decision edit(Cell cell, EditCell command) {
        return new TextEdit(command.base(), command.text())
                .of(
                        command.topic().key(),
                        cell.text().text(),
                        Cell.LONGEST,
                        merged ->
                                new CellEdited(command.candidate(), command.topic(), merged.text(), merged.overlap()));
    }

    private static Decision trust(Cell cell, SetConfidence command) {
        if (cell.confidence() == command.confidence()) return Decision.accept();
        return Decision.accept(new ConfidenceSet(command.candidate(), command.topic(), command.confidence()));
    }

    private static Decision add(Cell cell, AddSource command) {
        if (cell.source(command.source()).isPresent()) return Decision.accept();
        if (cell.sources().size() >= Cell.MOST_SOURCES)
            return Decision.refuse("research.too-many-sources", Cell.MOST_SOURCES);
        var text = Texts.cleanLine(command.text());
        return wrong(text)
                .orElseGet(() ->
                        Decision.accept(new SourceAdded(command.candidate(), command.topic(), command.source(), text)));
    }

    private static Decision edit(Cell cell, EditSource command) {
        var source = cell.source(command.source());
        if (source.isEmpty()) return Decision.refuse("research.no-such-source");
        var text = Texts.cleanLine(command.text());
        if (source.get().text().equals(text)) return Decision.accept();
        return wrong(text)
                .orElseGet(() -> Decision.accept(
                        new SourceEdited(command.candidate(), command.topic(), command.source(), text)));
    }

    private static Decision remove(Cell cell, RemoveSource command) {
        if (cell.source(command.source()).isEmpty()) return Decision.accept();
        return Decision.accept(new SourceRemoved(command.candidate(), command.topic(), command.source()));
    }

    private static Decision ask(Cell cell, SetAsked command) {
        if (command.people() < 0 || command.people() > Cell.MOST_ASKED)
            return Decision.invalid("asked", "research.asked-out-of-range", Cell.MOST_ASKED, command.people());
        if (cell.askedPeople() == command.people()) return Decision.accept();
        return Decision.accept(new AskedSet(command.candidate(), command.topic(), command.people()));
    }

    private static Optional<Decision> wrong(String source) {
        if (Texts.folded(source).isEmpty()) return Optional.of(Decision.invalid("source", "research.source-empty"));
        int length = Texts.length(source);
        if (length <= Source.LONGEST) return Optional.empty();
        return Optional.of(Decision.invalid("source", "research.source-too-long", Source.LONGEST, length));
    }
}
