package dev.beachhead.research;

import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveCandidate;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.research.ResearchCommand.AddSource;
import dev.beachhead.research.ResearchCommand.EditCell;
import dev.beachhead.research.ResearchCommand.EditSource;
import dev.beachhead.research.ResearchCommand.RemoveSource;
import dev.beachhead.research.ResearchCommand.SetAsked;
import dev.beachhead.research.ResearchCommand.SetConfidence;
import dev.beachhead.room.Command;
import dev.beachhead.room.Confidence;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** People who write down what they know of candidates, of some that are on the shortlist and of some that no longer are. */
public final class ResearchMoves implements RandomSession.Moves {
    private static final List<String> WORDS =
            List.of("clay", "studios", "ask", "玩具", "née", "\n", "https://a.example/b");

    private final List<CandidateId> candidates = new ArrayList<>(List.of(CandidateId.next()));
    private final List<SourceId> sources = new ArrayList<>(List.of(SourceId.next()));
    private String seenEarlier = "";

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        return random.nextInt(8) == 0 ? aboutShortlist(random) : aboutCells(room.state(Research.class), random);
    }

    private Command aboutShortlist(RandomGenerator random) {
        if (random.nextInt(4) == 0) return new RemoveCandidate(RandomSession.one(candidates, random));
        var added = new CandidateId(RandomSession.uuid(random));
        candidates.add(added);
        return new AddCandidate(added, Optional.empty(), "Researched " + random.nextInt(30), "who", "what");
    }

    private ResearchCommand aboutCells(Research research, RandomGenerator random) {
        var candidate = candidates.get(Math.max(0, candidates.size() - 1 - random.nextInt(3)));
        var topic = RandomSession.one(List.of(Topic.values()), random);
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> edit(research, candidate, topic, random);
            case 3 -> new SetConfidence(candidate, topic, RandomSession.one(List.of(Confidence.values()), random));
            case 4 -> {
                sources.add(new SourceId(RandomSession.uuid(random)));
                yield new AddSource(candidate, topic, RandomSession.one(sources, random), word(random));
            }
            case 5 -> new EditSource(candidate, topic, RandomSession.one(sources, random), word(random) + "!");
            case 6 -> new RemoveSource(candidate, topic, RandomSession.one(sources, random));
            default -> new SetAsked(candidate, topic, random.nextInt(-1, 30));
        };
    }

    private EditCell edit(Research research, CandidateId candidate, Topic topic, RandomGenerator random) {
        var now = research.cell(candidate, topic).text().text();
        var base = random.nextBoolean() ? now : seenEarlier;
        seenEarlier = now;
        var text = random.nextInt(10) == 0 ? "" : random.nextBoolean() ? base + " " + word(random) : word(random);
        return new EditCell(candidate, topic, base, text);
    }

    private static String word(RandomGenerator random) {
        return RandomSession.one(WORDS, random);
    }
}
