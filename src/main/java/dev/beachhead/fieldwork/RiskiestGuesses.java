package dev.beachhead.fieldwork;

import dev.beachhead.room.EvidenceBook.Weight;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Statements;
import dev.beachhead.room.Statements.Stated;
import java.util.Comparator;
import java.util.List;

/** What the team holds to be true with the least right, the riskiest first. Pure. */
public final class RiskiestGuesses {
    private RiskiestGuesses() {}

    /** @param restsOnIt as {@link Statements#restsOn} says */
    public record Guess(Stated stated, int restsOnIt, Weight weight) {

        boolean isAsked() {
            return weight.pieces() > 0;
        }

        /** By how many pieces more speaks against it than for it. */
        int against() {
            return weight.contradicts() - weight.supports();
        }

        /** Whether more speaks against it than for it, or nothing for it. */
        boolean isOpen() {
            return against() >= 0;
        }
    }

    /**
     * All statements for which there is no more evidence than against them. In order: on which most else rests; of these, which
     * nobody has been asked about; then those that were contradicted most; then those that fewest people spoke about; and last, as
     * the parts show them, the parts by name.
     */
    public static List<Guess> of(RoomState room) {
        var work = room.state(FieldWork.class);
        return room.offerings(Statements.class).stream()
                .flatMap(part -> part.statements(room).stream()
                        .map(stated -> new Guess(
                                stated, part.restsOn(room, stated.statement()), work.weight(stated.statement()))))
                .filter(Guess::isOpen)
                .sorted(Comparator.comparing(Guess::restsOnIt)
                        .reversed()
                        .thenComparing(Guess::isAsked)
                        .thenComparing(Guess::against, Comparator.reverseOrder())
                        .thenComparing(guess -> guess.weight().people())
                        .thenComparing(guess -> guess.stated().statement().station()))
                .toList();
    }
}
