package dev.beachhead.vote;

import dev.beachhead.brainstorm.Candidate;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.brainstorm.Candidates;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far the current round is, in counts that everybody may see. "Don't know" counts like any answer, so that no count tells what
 * was answered.
 *
 * @param couldVote the participants, and the facilitators who take part
 * @param begun how many of them answered anything of what is asked
 * @param complete how many answered all of what is asked, for every candidate
 * @param dotsSpent how many placed all their dots; also when some of them lie on a candidate that left the shortlist, or this
 *     count would tell where they lay
 * @param ready who said they have finished
 * @param secrecyIsThin whether fewer than three can vote: then the result tells each what the other answered
 */
public record Turnout(
        int couldVote, int begun, int complete, int dotsSpent, Set<ParticipantId> ready, boolean secrecyIsThin) {
    private static final int FEWEST_TO_HIDE_AMONG = 3;

    public Turnout {
        ready = Set.copyOf(ready);
    }

    /** Whether so few raters cannot hide among each other. */
    static boolean isThin(int raters) {
        return raters < FEWEST_TO_HIDE_AMONG;
    }

    /** Empty before the first round. */
    public static Optional<Turnout> of(RoomState room) {
        var candidates = room.offering(Candidates.class).map(Candidates::candidates).orElse(List.of()).stream()
                .map(Candidate::id)
                .toList();
        return room.state(Vote.class).current().map(round -> of(round, Voters.of(room, round), candidates));
    }

    private static Turnout of(Round round, List<ParticipantId> voters, List<CandidateId> candidates) {
        var ballots = voters.stream().map(round::ballot).toList();
        var asked = round.asked();
        return new Turnout(
                voters.size(),
                (int) ballots.stream()
                        .filter(ballot -> ballot.answersAny(asked, candidates))
                        .count(),
                (int) ballots.stream()
                        .filter(ballot -> ballot.answersAll(asked, candidates))
                        .count(),
                (int) ballots.stream()
                        .filter(ballot -> ballot.spent() >= round.dotRules().budget())
                        .count(),
                voters.stream().filter(round.ready()::contains).collect(Collectors.toSet()),
                isThin(voters.size()));
    }
}
