package dev.beachhead.fieldwork;

import dev.beachhead.room.EvidenceBook.Weight;
import dev.beachhead.room.Statement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What supports and what contradicts a statement. Pure. */
public final class EvidenceGraph {
    private EvidenceGraph() {}

    /** @param pieces the newest first */
    public record Testimony(List<Piece> pieces) {
        public Testimony {
            pieces = List.copyOf(pieces);
        }

        public List<Piece> on(Side side) {
            return pieces.stream().filter(piece -> piece.side() == side).toList();
        }

        /** Pieces on either side, the different people among them, and the newest. Whoever is measured is no person. */
        public Weight weight() {
            if (pieces.isEmpty()) return Weight.NONE;
            int people = (int)
                    pieces.stream().flatMap(EvidenceGraph::person).distinct().count();
            Optional<Instant> newest = Optional.of(pieces.getFirst().when());
            return new Weight(on(Side.SUPPORTS).size(), on(Side.CONTRADICTS).size(), people, newest);
        }
    }

    public static Testimony of(FieldWork work, Statement statement) {
        var said = work.links().of(statement).entrySet().stream().<Piece>mapMulti((entry, pieces) -> {
            var link = entry.getValue();
            work.interview(entry.getKey())
                    .ifPresent(one -> pieces.accept(new Piece.Said(one, link.side(), link.who(), link.when())));
        });
        var measured = work.experiments().values().stream()
                .filter(one -> one.hypothesis().equals(statement))
                .flatMap(EvidenceGraph::measured);
        return new Testimony(Stream.concat(said, measured)
                .sorted(Comparator.comparing(Piece::when).reversed().thenComparing(EvidenceGraph::key))
                .toList());
    }

    private static Stream<Piece> measured(Experiment experiment) {
        return experiment
                .result()
                .map(result -> (Piece) new Piece.Measured(
                        experiment, experiment.plan().verdict(result.value()).side(), result.when()))
                .stream();
    }

    private static Stream<String> person(Piece piece) {
        return switch (piece) {
            case Piece.Said said -> Stream.of(said.interview().person());
            case Piece.Measured _ -> Stream.empty();
        };
    }

    private static String key(Piece piece) {
        return switch (piece) {
            case Piece.Said said -> said.interview().id().toString();
            case Piece.Measured measured -> measured.experiment().id().toString();
        };
    }
}
