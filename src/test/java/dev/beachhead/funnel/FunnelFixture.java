package dev.beachhead.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.funnel.FunnelCommand.ChooseBeachhead;
import dev.beachhead.funnel.FunnelCommand.PassGate;
import dev.beachhead.funnel.FunnelCommand.Split;
import dev.beachhead.room.Event;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A funnel over a frozen shortlist of six, with a facilitator, two participants and a mentor. */
abstract class FunnelFixture {
    static final Set<Warning> ALL_WARNINGS = Set.of(Warning.values());

    final FunnelStation station = new FunnelStation();
    final PlainRoom room = new PlainRoom(new BrainstormStation(), new Figures(), station);
    final ParticipantId lead = room.admit(Role.FACILITATOR);
    final ParticipantId ada = room.admit(Role.PARTICIPANT);
    final ParticipantId lin = room.admit(Role.PARTICIPANT);
    final ParticipantId mentor = room.admit(Role.MENTOR);
    final SegmentId toys = candidate("Toys");
    final SegmentId shoes = candidate("Shoes");
    final SegmentId films = candidate("Films");

    FunnelFixture() {
        candidate("Surgery");
        candidate("Geology");
        candidate("Prototyping");
        room.accepted(lead, new FreezeShortlist());
    }

    final SegmentId candidate(String name) {
        var id = CandidateId.next();
        room.accepted(lead, new AddCandidate(id, Optional.empty(), name, "", ""));
        return SegmentId.of(id);
    }

    List<Event> accepted(ParticipantId who, FunnelCommand command) {
        return room.accepted(who, command);
    }

    Rejection refused(ParticipantId who, FunnelCommand command) {
        return room.refused(who, command);
    }

    void pass(SegmentId segment, Gate gate) {
        accepted(ada, new PassGate(segment, gate, Answers.at(gate, "Because of " + gate.key())));
    }

    /** Takes a segment forward to a lane, gate by gate. */
    void take(SegmentId segment, Lane to) {
        while (segment(segment).lane() != to)
            pass(segment, segment(segment).next().orElseThrow());
    }

    /** Makes it the beachhead, whatever speaks against it. */
    void choose(SegmentId segment) {
        take(segment, Lane.ONE_MARKET);
        accepted(ada, new ChooseBeachhead(segment, ALL_WARNINGS));
    }

    List<SegmentId> split(SegmentId segment, String... names) {
        var parts = new ArrayList<SegmentPart>();
        for (var name : names) parts.add(new SegmentPart(SegmentId.next(), name));
        accepted(ada, new Split(segment, parts));
        return parts.stream().map(SegmentPart::id).toList();
    }

    void known(SegmentId segment, Figures.Kind kind, int figure) {
        room.accepted(lead, new Figures.Find(segment.value(), kind, figure));
    }

    Segment segment(SegmentId id) {
        return funnel().segment(id, shortlist()).orElseThrow();
    }

    Optional<Confirmation> confirmation(SegmentId id, Gate gate) {
        return segment(id).answer(gate).map(GateAnswer::confirmation);
    }

    String reason(SegmentId id, Gate gate) {
        return segment(id).answer(gate).orElseThrow().reason().text();
    }

    void assertGateOpen(Rejection why, String segment, Gate open) {
        assertThat(why).isEqualTo(Rejection.rule("funnel.gate-open", segment, lane(open.key())));
    }

    static MessageKey lane(String key) {
        return new MessageKey("funnel.lane." + key);
    }

    Funnel funnel() {
        return room.state().state(Funnel.class);
    }

    Brainstorm shortlist() {
        return room.state().state(Brainstorm.class);
    }
}
