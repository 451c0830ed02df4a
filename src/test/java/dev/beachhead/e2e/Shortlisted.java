package dev.beachhead.e2e;

import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.Command;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A workshop whose brainstorm is over: where tests of research, vote and funnel begin. */
final class Shortlisted {
    static final List<String> MARKETS = List.of(
            "Entertainment",
            "Industrial design",
            "Medical visualisation",
            "Surgical simulation",
            "Micro surgery",
            "Geophysical visualisation",
            "Non-visual interface",
            "Prototyping");

    private Shortlisted() {}

    /** Opens a workshop with eight markets on a frozen shortlist, and answers its code. */
    static String open(EndToEndTest test, Person facilitator) {
        var code = facilitator.open("Digital clay");
        test.does(facilitator, commands());
        return code;
    }

    private static Command[] commands() {
        var candidates = MARKETS.stream()
                .map(market -> new AddCandidate(CandidateId.next(), Optional.empty(), market, "Somebody there", ""));
        return Stream.concat(candidates, Stream.of(new FreezeShortlist())).toArray(Command[]::new);
    }
}
