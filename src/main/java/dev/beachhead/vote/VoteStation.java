package dev.beachhead.vote;

import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Recorded;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Reversal;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registers the vote with the room. */
@Component
public class VoteStation implements Station<Vote, VoteCommand, VoteEvent> {
    private static final int BEGUN = 10;
    private static final int ALMOST = 95;

    @Override
    public String name() {
        return "vote";
    }

    @Override
    public Group group() {
        return Group.FIND_A_MARKET;
    }

    @Override
    public int position() {
        return 4;
    }

    @Override
    public Class<Vote> stateType() {
        return Vote.class;
    }

    @Override
    public Class<VoteCommand> commandType() {
        return VoteCommand.class;
    }

    @Override
    public Class<VoteEvent> eventType() {
        return VoteEvent.class;
    }

    @Override
    public Vote empty() {
        return Vote.empty();
    }

    @Override
    public Vote apply(Vote state, VoteEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public Decision decide(RoomState room, VoteCommand command, Context context) {
        return VoteRules.decide(room, command, context);
    }

    @Override
    public Reversal reversal(RoomState room, VoteEvent event, Stamp stamp) {
        return VoteRules.reversal(event);
    }

    @Override
    public Optional<Telling> tell(RoomState before, VoteEvent event, Stamp stamp) {
        return new VoteSentences(before, stamp).of(event);
    }

    /** The revealed answers alone, and not who gave them. */
    @Override
    public List<Recorded<VoteEvent>> disclosed(List<Recorded<VoteEvent>> own) {
        return UnnamedBallots.in(own);
    }

    @Override
    public Optional<Rejection> objection(RoomState before, VoteEvent event, Stamp stamp) {
        return VoteObjections.to(before, event, stamp.actor());
    }

    @Override
    public List<VoteEvent> template(RoomState room) {
        var weights = room.state(Vote.class).weights();
        return weights.equals(Weights.equal()) ? List.of() : List.of(new VoteEvent.WeightsSet(weights.given()));
    }

    /** 10 % when voting begins, up to 95 % as ballots are completed and criteria revealed, 100 % with the first whole result. */
    @Override
    public Progress progress(RoomState room) {
        return new Progress(percent(room), "vote.next." + next(room));
    }

    private static int percent(RoomState room) {
        var vote = room.state(Vote.class);
        if (!vote.tallies().isEmpty()) return 100;
        return vote.current()
                .map(round -> BEGUN + (int) ((ALMOST - BEGUN) * share(room, round)))
                .orElse(0);
    }

    private static double share(RoomState room, Round round) {
        int steps = round.current().isPresent() ? Criterion.COUNT : 1;
        int done = round.shownAt().size();
        boolean isNew = round.isVoting() && !round.shownAt().keySet().containsAll(round.asked());
        double answered = Turnout.of(room)
                .filter(turnout -> isNew && turnout.couldVote() > 0)
                .map(turnout -> (double) turnout.complete() / turnout.couldVote())
                .orElse(0.0);
        return (done + answered) / steps;
    }

    private static String next(RoomState room) {
        var vote = room.state(Vote.class);
        if (!VoteRules.isFrozen(room)) return !vote.tallies().isEmpty() ? "done" : "freeze";
        return switch (vote.stage()) {
            case NOT_STARTED -> "start";
            case VOTING -> isFinished(room) ? "reveal" : "rate";
            case REVEALED -> vote.current().flatMap(Round::whole).isPresent() ? "done" : "talk";
        };
    }

    /** Whether everybody who can vote has answered everything, or said they are ready. */
    private static boolean isFinished(RoomState room) {
        return Turnout.of(room)
                .filter(turnout -> turnout.couldVote() > 0)
                .filter(turnout -> turnout.ready().size() == turnout.couldVote()
                        || (turnout.complete() == turnout.couldVote()
                                && room.state(Vote.class).round() == 1))
                .isPresent();
    }
}
