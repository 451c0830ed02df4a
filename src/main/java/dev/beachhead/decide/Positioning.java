package dev.beachhead.decide;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.brainstorm.Candidate;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.funnel.Funnel;
import dev.beachhead.research.Research;
import dev.beachhead.research.Topic;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Texts;
import java.util.Optional;

/** What the room already says for the blanks of the positioning statement. Pure. */
final class Positioning {
    private Positioning() {}

    /** Empty where the room says nothing, and for all blanks while there is no beachhead. */
    static Optional<String> offered(RoomState room, DecideText blank) {
        var first = room.state(Funnel.class).first();
        if (first.isEmpty()) return Optional.empty();
        var origin = first.get().origin();
        var words = switch (blank) {
            case END_USER -> candidate(room, origin).map(Candidate::endUser);
            case NEED -> candidate(room, origin).map(Candidate::use);
            case BENEFIT -> cell(room, origin, Topic.BENEFITS);
            case ALTERNATIVE -> cell(room, origin, Topic.COMPETITION);
            case PRODUCT, KIND, DIFFERENCE, ROAD_MAP, DEMAND, SPEND, MISSIONS, EXECUTING -> Optional.<String>empty();
        };
        return words.map(text -> Texts.excerpt(text, DecideText.LONGEST_BLANK)).filter(text -> !text.isBlank());
    }

    private static Optional<Candidate> candidate(RoomState room, CandidateId id) {
        return room.state(Brainstorm.class).candidate(id);
    }

    private static Optional<String> cell(RoomState room, CandidateId id, Topic topic) {
        return Optional.of(room.state(Research.class).cell(id, topic).text().text());
    }
}
