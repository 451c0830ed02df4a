package dev.beachhead.funnel;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.UnfreezeShortlist;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.funnel.FunnelCommand.ChooseBeachhead;
import dev.beachhead.funnel.FunnelCommand.Confirm;
import dev.beachhead.funnel.FunnelCommand.EditReason;
import dev.beachhead.funnel.FunnelCommand.LinkEvidence;
import dev.beachhead.funnel.FunnelCommand.MoveBack;
import dev.beachhead.funnel.FunnelCommand.Park;
import dev.beachhead.funnel.FunnelCommand.PassGate;
import dev.beachhead.funnel.FunnelCommand.ReleaseBeachhead;
import dev.beachhead.funnel.FunnelCommand.RenameSegment;
import dev.beachhead.funnel.FunnelCommand.ReturnFromParking;
import dev.beachhead.funnel.FunnelCommand.Split;
import dev.beachhead.funnel.FunnelCommand.UnlinkEvidence;
import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** People who want to get somewhere, but drop cards anywhere, forget reasons, and change their minds. */
public final class FunnelMoves implements RandomSession.Moves {
    private static final List<Gate> GATES = List.of(Gate.values());
    private static final List<Verdict> MOSTLY_YES =
            List.of(Verdict.YES, Verdict.YES, Verdict.YES, Verdict.YES, Verdict.YES, Verdict.NO);

    private final List<EvidenceId> evidence = new ArrayList<>(List.of(EvidenceId.next()));
    private int names;

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        var shortlist = room.state(Brainstorm.class);
        int dice = random.nextInt(100);
        if (dice < (shortlist.isFrozen() ? 2 : 60)) return aboutShortlist(shortlist, random);
        var funnel = room.state(Funnel.class);
        var segments = funnel.segments(shortlist);
        if (segments.isEmpty()) return new Park(new SegmentId(RandomSession.uuid(random)), Gate.GROWS_TENFOLD, "No");
        return dice % 4 == 0 ? aboutTheEnd(segments, random) : aboutSegments(segments, random);
    }

    private Command aboutShortlist(Brainstorm shortlist, RandomGenerator random) {
        if (shortlist.isFrozen()) return new UnfreezeShortlist();
        if (shortlist.candidates().size() < 6 || random.nextInt(3) == 0)
            return new AddCandidate(
                    new CandidateId(RandomSession.uuid(random)), Optional.empty(), name(), "who", "what");
        return random.nextInt(3) == 0
                ? new RemoveCandidate(
                        RandomSession.one(shortlist.candidates(), random).id())
                : new FreezeShortlist();
    }

    private FunnelCommand aboutTheEnd(List<Segment> segments, RandomGenerator random) {
        var ready = segments.stream()
                .filter(segment -> segment.isInPlay() && segment.lane() == Lane.ONE_MARKET)
                .toList();
        var segment = RandomSession.one(ready.isEmpty() ? segments : ready, random);
        return switch (random.nextInt(6)) {
            case 0, 1 -> new ChooseBeachhead(segment.id(), Set.of(Warning.values()));
            case 2 -> new ChooseBeachhead(segment.id(), Set.of(RandomSession.one(List.of(Warning.values()), random)));
            case 3 -> new ReleaseBeachhead(reason(random));
            default -> new Confirm(segment.id(), gate(segment, random));
        };
    }

    private FunnelCommand aboutSegments(List<Segment> segments, RandomGenerator random) {
        var inPlay = segments.stream().filter(Segment::isInPlay).toList();
        boolean sensible = !inPlay.isEmpty() && random.nextInt(8) != 0;
        var segment = RandomSession.one(sensible ? inPlay : segments, random);
        var id = segment.id();
        var gate = gate(segment, random);
        return switch (random.nextInt(24)) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8 -> new PassGate(id, gate, answer(gate, random));
            case 9, 10 -> new Park(id, gate, reason(random));
            case 11, 12, 13 ->
                new ReturnFromParking(parked(segments).findAny().orElse(segment).id());
            case 14 -> new MoveBack(id, RandomSession.one(List.of(Lane.values()), random));
            case 15, 16, 17 -> new Confirm(id, gate);
            case 18, 19 -> edit(segment, gate, random);
            case 20 -> new LinkEvidence(id, gate, evidence(random));
            case 21 -> new UnlinkEvidence(id, gate, RandomSession.one(evidence, random));
            case 22 -> new RenameSegment(id, random.nextInt(3) == 0 ? "Same" : name());
            default -> split(id, random);
        };
    }

    private static Stream<Segment> parked(List<Segment> segments) {
        return segments.stream().filter(segment -> segment.isParked() && !segment.isClosed());
    }

    /** Mostly the gate that is open, or one whose answer is to be confirmed. */
    private static Gate gate(Segment segment, RandomGenerator random) {
        if (random.nextInt(6) == 0) return RandomSession.one(GATES, random);
        if (!segment.toConfirm().isEmpty() && random.nextBoolean())
            return segment.toConfirm().getFirst();
        return segment.next().orElse(Gate.ONE_MARKET);
    }

    private Answer answer(Gate gate, RandomGenerator random) {
        var links = random.nextInt(4) == 0 ? List.of(evidence(random)) : List.<Evidence>of();
        var essential = new Essential(
                RandomSession.one(List.of(Frequency.values()), random),
                RandomSession.one(List.of(Need.values()), random));
        var oneMarket = new OneMarket(
                RandomSession.one(MOSTLY_YES, random),
                RandomSession.one(MOSTLY_YES, random),
                RandomSession.one(MOSTLY_YES, random));
        boolean complete = gate.ordinal() < 3 || random.nextInt(10) != 0;
        return new Answer(
                reason(random),
                links,
                complete ? Optional.of(essential) : Optional.empty(),
                complete ? Optional.of(oneMarket) : Optional.empty());
    }

    private EditReason edit(Segment segment, Gate gate, RandomGenerator random) {
        var now = segment.answer(gate).map(GateAnswer::reason);
        var base = now.map(text -> text.earlier().isEmpty() || random.nextBoolean()
                        ? text.text()
                        : text.earlier().getFirst().text())
                .orElse("");
        var wanted = random.nextInt(3) == 0 ? reason(random) : base + " " + reason(random);
        return new EditReason(segment.id(), gate, base, wanted);
    }

    private Split split(SegmentId segment, RandomGenerator random) {
        var parts = new ArrayList<SegmentPart>();
        for (int i = random.nextInt(3); i >= 0; i--)
            parts.add(new SegmentPart(
                    new SegmentId(RandomSession.uuid(random)), random.nextInt(20) == 0 ? "Same" : name()));
        return new Split(segment, parts);
    }

    private Evidence evidence(RandomGenerator random) {
        if (random.nextBoolean()) evidence.add(new EvidenceId(RandomSession.uuid(random)));
        return new Evidence(RandomSession.one(evidence, random), random.nextInt(10) == 0 ? " " : "Interview");
    }

    private static String reason(RandomGenerator random) {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> " \u200B\n";
            case 2 -> "long ".repeat(100) + random.nextInt();
            default -> "Because of " + random.nextInt(1_000);
        };
    }

    private String name() {
        return "Market " + ++names;
    }
}
