package dev.beachhead.funnel;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Reversal;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Station;
import dev.beachhead.room.Summary;
import dev.beachhead.room.Telling;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registers the funnel with the room. */
@Component
public class FunnelStation implements Station<Funnel, FunnelCommand, FunnelEvent> {
    private static final int PERCENT_A_GATE = 18;

    @Override
    public String name() {
        return "funnel";
    }

    @Override
    public Group group() {
        return Group.FIND_A_MARKET;
    }

    @Override
    public int position() {
        return 5;
    }

    @Override
    public Class<Funnel> stateType() {
        return Funnel.class;
    }

    @Override
    public Class<FunnelCommand> commandType() {
        return FunnelCommand.class;
    }

    @Override
    public Class<FunnelEvent> eventType() {
        return FunnelEvent.class;
    }

    @Override
    public Funnel empty() {
        return Funnel.empty();
    }

    @Override
    public Funnel apply(Funnel state, FunnelEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public Decision decide(RoomState room, FunnelCommand command, Context context) {
        return FunnelRules.decide(room, command, context);
    }

    @Override
    public Optional<Rejection> objection(RoomState before, FunnelEvent event, Stamp stamp) {
        return FunnelObjections.to(before, event);
    }

    @Override
    public Reversal reversal(RoomState room, FunnelEvent event, Stamp stamp) {
        return FunnelRules.reversal(event);
    }

    @Override
    public Optional<Telling> tell(RoomState before, FunnelEvent event, Stamp stamp) {
        return new FunnelSentences(before.state(Funnel.class), before.activity(), stamp).of(event);
    }

    @Override
    public Summary summarise(Funnel state, Summary summary) {
        return summary.withBeachhead(state.first().map(Segment::name));
    }

    /** 18 % for each gate that the segment which is furthest has come through, 100 % when there is a beachhead. */
    @Override
    public Progress progress(RoomState room) {
        var funnel = room.state(Funnel.class);
        if (funnel.first().isPresent()) return new Progress(100, "funnel.next.done");
        var all = funnel.segments(room.state(Brainstorm.class));
        var inPlay = all.stream().filter(Segment::isInPlay).toList();
        int furthest = inPlay.stream()
                .mapToInt(segment -> segment.lane().ordinal())
                .max()
                .orElse(0);
        return new Progress(PERCENT_A_GATE * furthest, "funnel.next." + next(all, inPlay, furthest));
    }

    private static String next(List<Segment> all, List<Segment> inPlay, int furthest) {
        if (all.isEmpty()) return "shortlist";
        if (inPlay.isEmpty()) return "return";
        if (furthest == Lane.CANDIDATES.ordinal()) return "start";
        if (furthest < Lane.ONE_MARKET.ordinal()) return "gates";
        boolean ready = inPlay.stream()
                .filter(segment -> segment.lane() == Lane.ONE_MARKET)
                .anyMatch(segment -> segment.toConfirm().isEmpty());
        return ready ? "choose" : "confirm";
    }
}
