package dev.beachhead.decide;

import dev.beachhead.decide.DecideEvent.DecideTextEdited;
import dev.beachhead.decide.DecideEvent.Pivoted;
import dev.beachhead.decide.DecideEvent.Proceeded;
import dev.beachhead.decide.DecideEvent.Resumed;
import dev.beachhead.decide.DecideEvent.Stopped;
import dev.beachhead.decide.Made.Kind;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * At which gate a team stands, and how it came there.
 *
 * @param openSince when the team came to this gate; empty while it is at the first one and has never decided anything, and so since
 *     the workshop began
 * @param decisions the oldest first
 */
public record Decide(
        Phase phase,
        Course course,
        Optional<Instant> openSince,
        PMap<DecideText, SharedText> texts,
        PVector<Made> decisions) {

    /** Whether the team goes on. */
    public enum Course {
        GOING,
        STOPPED,
        /** The last gate was passed. */
        BUILT
    }

    static Decide empty() {
        return new Decide(Phase.DISCOVERY, Course.GOING, Optional.empty(), HashTreePMap.empty(), TreePVector.empty());
    }

    /** Blank while nobody has written there. */
    public SharedText text(DecideText which) {
        return texts.getOrDefault(which, SharedText.blank());
    }

    public boolean isWritten(DecideText which) {
        return !text(which).text().isEmpty();
    }

    Decide apply(DecideEvent event, Stamp stamp) {
        return switch (event) {
            case DecideTextEdited(var which, var words, var overlap) ->
                new Decide(
                        phase,
                        course,
                        openSince,
                        texts.plus(which, text(which).edited(words, overlap, stamp)),
                        decisions);
            case Proceeded(var at, var reason, var overruled) ->
                decided(
                        at.next().orElse(at),
                        at.next().isPresent() ? Course.GOING : Course.BUILT,
                        Made.of(Kind.PROCEED, at, reason, stamp).overruling(overruled));
            case Pivoted(var at, var reason, var assumption, var words) ->
                decided(
                        Phase.DISCOVERY,
                        Course.GOING,
                        Made.of(Kind.PIVOT, at, reason, stamp).changing(new Made.Assumption(assumption, words)));
            case Stopped(var at, var reason) -> decided(at, Course.STOPPED, Made.of(Kind.STOP, at, reason, stamp));
            case Resumed(var reason) -> decided(phase, Course.GOING, Made.of(Kind.RESUME, phase, reason, stamp));
        };
    }

    private Decide decided(Phase newPhase, Course newCourse, Made made) {
        return new Decide(newPhase, newCourse, Optional.of(made.when()), texts, decisions.plus(made));
    }
}
