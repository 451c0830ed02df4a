package dev.beachhead.facilitate;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Rounds;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Who said "I am done" of what.
 *
 * @param byStation the newest marks of each station
 */
public record Readiness(PMap<String, Marks> byStation) {

    /** @param round the round of the station that the marks are of; marks of another one do not count */
    public record Marks(String round, PSet<ParticipantId> done) {}

    static Readiness none() {
        return new Readiness(HashTreePMap.empty());
    }

    /** Who is done with the round that a station is in now. */
    public Set<ParticipantId> done(RoomState room, String station) {
        return marks(station, round(room, station)).done();
    }

    static String round(RoomState room, String station) {
        return Rounds.of(room, station).map(Rounds::roundId).orElse("");
    }

    Readiness marked(String station, String round, ParticipantId who) {
        return with(station, round, marks(station, round).done().plus(who));
    }

    Readiness unmarked(String station, String round, ParticipantId who) {
        return with(station, round, marks(station, round).done().minus(who));
    }

    Readiness cleared(String station) {
        return new Readiness(byStation.minus(station));
    }

    private Readiness with(String station, String round, PSet<ParticipantId> done) {
        return new Readiness(byStation.plus(station, new Marks(round, done)));
    }

    private Marks marks(String station, String round) {
        var marks = byStation.get(station);
        return marks != null && marks.round().equals(round) ? marks : new Marks(round, HashTreePSet.empty());
    }
}
