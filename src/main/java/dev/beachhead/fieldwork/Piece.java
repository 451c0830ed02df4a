package dev.beachhead.fieldwork;

import dev.beachhead.room.ParticipantId;
import java.time.Instant;

/** One piece of evidence. */
public sealed interface Piece {

    Side side();

    /** When it came to bear on the statement. */
    Instant when();

    /** What somebody said. @param who drew the link */
    record Said(Interview interview, Side side, ParticipantId who, Instant when) implements Piece {}

    /** What an experiment with a result showed; its side follows from its threshold. */
    record Measured(Experiment experiment, Side side, Instant when) implements Piece {}
}
