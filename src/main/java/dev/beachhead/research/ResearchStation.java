package dev.beachhead.research;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.brainstorm.Candidates;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registers the research with the room. */
@Component
public class ResearchStation implements Station<Research, ResearchCommand, ResearchEvent> {

    @Override
    public String name() {
        return "research";
    }

    @Override
    public Group group() {
        return Group.FIND_A_MARKET;
    }

    @Override
    public int position() {
        return 3;
    }

    @Override
    public Class<Research> stateType() {
        return Research.class;
    }

    @Override
    public Class<ResearchCommand> commandType() {
        return ResearchCommand.class;
    }

    @Override
    public Class<ResearchEvent> eventType() {
        return ResearchEvent.class;
    }

    @Override
    public Research empty() {
        return Research.empty();
    }

    @Override
    public Research apply(Research state, ResearchEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public Decision decide(RoomState room, ResearchCommand command, Context context) {
        return ResearchRules.decide(room.state(Research.class), shortlist(room), command);
    }

    @Override
    public Optional<Telling> tell(RoomState before, ResearchEvent event, Stamp stamp) {
        var sentences = new ResearchSentences(before.state(Research.class), before.activity(), stamp);
        return shortlist(before)
                .candidate(event.candidate())
                .flatMap(candidate -> sentences.of(event, candidate.name()));
    }

    /** The share of the shortlist's cells that are filled. */
    @Override
    public Progress progress(RoomState room) {
        var research = room.state(Research.class);
        var shortlist = shortlist(room);
        double coverage = research.coverage(shortlist);
        return new Progress((int) (100 * coverage), "research.next." + next(research, shortlist, coverage));
    }

    private static String next(Research research, Candidates shortlist, double coverage) {
        if (shortlist.candidates().isEmpty()) return "shortlist";
        if (coverage == 0) return "start";
        if (coverage < 1) return "fill";
        return research.unasked(shortlist) > 0 ? "ask" : "done";
    }

    private static Candidates shortlist(RoomState room) {
        return room.state(Brainstorm.class);
    }
}
