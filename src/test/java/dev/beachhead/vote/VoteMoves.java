package dev.beachhead.vote;

import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.UnfreezeShortlist;
import dev.beachhead.brainstorm.Candidate;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.brainstorm.Candidates;
import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import dev.beachhead.vote.VoteCommand.ClearRating;
import dev.beachhead.vote.VoteCommand.MarkReady;
import dev.beachhead.vote.VoteCommand.NextCriterion;
import dev.beachhead.vote.VoteCommand.PlaceDots;
import dev.beachhead.vote.VoteCommand.Rate;
import dev.beachhead.vote.VoteCommand.Reveal;
import dev.beachhead.vote.VoteCommand.SetWeights;
import dev.beachhead.vote.VoteCommand.StartAgain;
import dev.beachhead.vote.VoteCommand.StartNextRound;
import dev.beachhead.vote.VoteCommand.StartVoting;
import dev.beachhead.vote.VoteCommand.UnmarkReady;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** People who vote. They see to it that there is a shortlist, and sometimes change it under the vote. */
public final class VoteMoves implements RandomSession.Moves {
    private static final int ENOUGH = 6;

    private final List<CandidateId> gone = new ArrayList<>(List.of(CandidateId.next()));

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        var shortlist = room.offering(Candidates.class).orElseThrow();
        if (!shortlist.isFrozen()) return aboutTheShortlist(shortlist, random);
        int dice = random.nextInt(100);
        if (dice < 70) return aboutTheBallot(room.state(Vote.class), shortlist, random);
        if (dice < 78) return random.nextBoolean() ? new MarkReady() : new UnmarkReady();
        if (dice < 99) return aboutTheRound(random);
        return new UnfreezeShortlist();
    }

    private Command aboutTheShortlist(Candidates shortlist, RandomGenerator random) {
        int size = shortlist.candidates().size();
        if (size < ENOUGH || (size < 8 && random.nextInt(4) == 0))
            return new AddCandidate(
                    new CandidateId(RandomSession.uuid(random)),
                    Optional.empty(),
                    "Contender " + random.nextInt(1_000),
                    "",
                    "");
        if (random.nextInt(6) > 0) return new FreezeShortlist();
        var leaving = RandomSession.one(shortlist.candidates(), random).id();
        gone.add(leaving);
        return new RemoveCandidate(leaving);
    }

    private Command aboutTheBallot(Vote vote, Candidates shortlist, RandomGenerator random) {
        var candidate = random.nextInt(20) == 0
                ? RandomSession.one(gone, random)
                : RandomSession.one(
                        shortlist.candidates().stream().map(Candidate::id).toList(), random);
        var open = List.copyOf(vote.openCriteria()).stream().sorted().toList();
        var criterion = open.isEmpty() || random.nextInt(10) == 0
                ? RandomSession.one(List.of(Criterion.values()), random)
                : RandomSession.one(open, random);
        return switch (random.nextInt(8)) {
            case 0 -> new ClearRating(candidate, criterion);
            case 1, 2 -> new PlaceDots(candidate, random.nextInt(-1, 5));
            default -> new Rate(candidate, criterion, RandomSession.one(List.of(Rating.values()), random));
        };
    }

    private static Command aboutTheRound(RandomGenerator random) {
        var mode = RandomSession.one(List.of(RunMode.values()), random);
        return switch (random.nextInt(12)) {
            case 0, 1 -> new StartVoting(mode, random.nextInt(0, 7), random.nextInt(0, 4));
            case 2 -> weigh(random);
            case 3 -> new StartNextRound(mode);
            case 4 -> new StartAgain();
            case 5, 6, 7 -> new NextCriterion();
            default -> new Reveal();
        };
    }

    private static Command weigh(RandomGenerator random) {
        var weights = new EnumMap<Criterion, Double>(Criterion.class);
        for (var criterion : Criterion.values()) weights.put(criterion, (double) random.nextInt(-1, 8));
        return new SetWeights(weights);
    }
}
