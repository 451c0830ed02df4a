package dev.beachhead.research;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.brainstorm.Candidate;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.brainstorm.Candidates;
import dev.beachhead.research.ResearchEvent.AskedSet;
import dev.beachhead.research.ResearchEvent.CellEdited;
import dev.beachhead.research.ResearchEvent.ConfidenceSet;
import dev.beachhead.research.ResearchEvent.SourceAdded;
import dev.beachhead.research.ResearchEvent.SourceEdited;
import dev.beachhead.research.ResearchEvent.SourceRemoved;
import dev.beachhead.room.MarketEvidence;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Searchable;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Statements;
import dev.beachhead.room.Subject;
import dev.beachhead.room.Texts;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What a team knows of its candidate markets: candidates by topics. The shortlist says which candidates are shown; what was found
 * out about others is kept, and is there again when they come back.
 *
 * @param cells those in which something was ever done; {@link #cell} has all
 */
public record Research(PMap<Place, Cell> cells) implements MarketEvidence, Statements, Searchable {

    /** Where a cell is in the matrix. */
    public record Place(CandidateId candidate, Topic topic) {}

    static Research empty() {
        return new Research(HashTreePMap.empty());
    }

    @Override
    public List<Thing> things(RoomState room, ParticipantId viewer) {
        return room.state(Brainstorm.class).candidates().stream()
                .flatMap(candidate -> Arrays.stream(Topic.values()).map(topic -> new Place(candidate.id(), topic)))
                .filter(cells::containsKey)
                .map(place -> new Thing(
                        new Subject(
                                "research",
                                place.candidate() + ":" + place.topic().key()),
                        cell(place.candidate(), place.topic()).text().text()))
                .toList();
    }

    /** Blank while nobody has done anything there. */
    public Cell cell(CandidateId candidate, Topic topic) {
        return cells.getOrDefault(new Place(candidate, topic), Cell.BLANK);
    }

    /** The nine cells of a candidate, in the order of the topics. */
    public List<Cell> cellsOf(CandidateId candidate) {
        return Arrays.stream(Topic.values())
                .map(topic -> cell(candidate, topic))
                .toList();
    }

    /** A topic's cells, one for each candidate on the shortlist, in its order. */
    public List<Cell> cellsOf(Topic topic, Candidates shortlist) {
        return shortlist.candidates().stream()
                .map(candidate -> cell(candidate.id(), topic))
                .toList();
    }

    /** The share of a candidate's nine cells that are filled, 0 to 1. */
    public double coverageOf(CandidateId candidate) {
        return coverage(cellsOf(candidate));
    }

    /** The share of the shortlist's candidates whose cell on this topic is filled, 0 to 1; 0 for an empty shortlist. */
    public double coverageOf(Topic topic, Candidates shortlist) {
        return coverage(cellsOf(topic, shortlist));
    }

    /** The share of all cells of the shortlist that are filled, 0 to 1; 0 for an empty shortlist. */
    public double coverage(Candidates shortlist) {
        return coverage(shown(shortlist).toList());
    }

    /** How many cells of the shortlist are about what nobody was asked yet. */
    public int unasked(Candidates shortlist) {
        return (int) shown(shortlist).filter(Cell::isUnasked).count();
    }

    @Override
    public Optional<Instant> lastChanged(UUID market) {
        return Arrays.stream(Topic.values())
                .map(topic -> cells.get(new Place(new CandidateId(market), topic)))
                .flatMap(Stream::ofNullable)
                .map(Cell::changed)
                .max(Comparator.naturalOrder());
    }

    /** The filled cells of the candidates on the shortlist. */
    @Override
    public List<Stated> statements(RoomState room) {
        return room.state(Brainstorm.class).candidates().stream()
                .flatMap(candidate -> Arrays.stream(Topic.values())
                        .map(topic -> new Place(candidate.id(), topic))
                        .filter(place -> cell(place.candidate(), place.topic()).isFilled())
                        .map(place -> stated(candidate, place)))
                .toList();
    }

    /** The name under which evidence about a cell is kept. */
    public static Statement statement(Place place) {
        return new Statement("research", place.candidate() + ":" + place.topic().key());
    }

    private Stated stated(Candidate candidate, Place place) {
        var words =
                Texts.cleanLine(cell(place.candidate(), place.topic()).text().text());
        return new Stated(statement(place), candidate.name(), words);
    }

    Research apply(ResearchEvent event, Stamp stamp) {
        var cell = cell(event.candidate(), event.topic());
        var changed = switch (event) {
            case CellEdited edited -> cell.edited(edited.text(), edited.overlap(), stamp);
            case ConfidenceSet set -> cell.trusted(set.confidence(), stamp);
            case SourceAdded added -> cell.with(new Source(added.source(), added.text()), stamp);
            case SourceEdited edited -> cell.edited(new Source(edited.source(), edited.text()), stamp);
            case SourceRemoved removed -> cell.without(removed.source(), stamp);
            case AskedSet set -> cell.asked(set.people(), stamp);
        };
        return new Research(cells.plus(new Place(event.candidate(), event.topic()), changed));
    }

    private Stream<Cell> shown(Candidates shortlist) {
        return shortlist.candidates().stream().map(Candidate::id).flatMap(id -> cellsOf(id).stream());
    }

    private static double coverage(List<Cell> cells) {
        if (cells.isEmpty()) return 0;
        return (double) cells.stream().filter(Cell::isFilled).count() / cells.size();
    }
}
