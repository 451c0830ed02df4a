package dev.beachhead.room;

import java.util.Optional;

/**
 * What later decisions need to know of the business model. The state of the part that keeps the canvas implements it; whoever needs
 * it asks the room with {@link RoomState#offering} and needs not know that part. Whatever rests on evidence takes the room, for the
 * evidence is kept elsewhere.
 */
public interface BusinessModelFacts {

    /** What kind of market the team goes into; it changes how demand is created, and how long it takes. */
    enum MarketType {
        EXISTING,
        RE_SEGMENTED,
        NEW,
        CLONE
    }

    /** How many notes of the canvas are what now, each from 0. A note whose evidence was removed counts as testing. */
    record Tally(int guesses, int testing, int facts, int refuted) {
        public int notes() {
            return guesses + testing + facts + refuted;
        }
    }

    /**
     * How far what is offered fits what is needed.
     *
     * @param needs pains, gains and jobs that the canvas names, from 0
     * @param answered those that a value proposition answers, at most {@code needs}
     * @param proven those that are facts and answered by a fact, at most {@code answered}
     */
    record Fit(int needs, int answered, int proven) {}

    Tally tally(RoomState room);

    /** Empty while the team has not said. */
    Optional<MarketType> marketType();

    Fit fit(RoomState room);

    /** Whether it is a fact who pays: a note about a customer in the role of budget holder. */
    boolean isPayerKnown(RoomState room);

    /** Whether a note about a channel is a fact. */
    boolean isChannelConfirmed(RoomState room);

    /** Whom a seller sees, in which order, until a customer signs; empty while nobody wrote it down. */
    String salesRoadMap();

    /** How the team makes people want it; empty while nobody wrote it down. */
    String demandCreation();

    /** What creating demand may cost a year, in the canvas' currency, from 0; empty while nothing is planned. */
    Optional<Double> plannedSpend();
}
