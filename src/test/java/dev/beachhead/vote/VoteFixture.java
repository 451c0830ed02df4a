package dev.beachhead.vote;

import dev.beachhead.brainstorm.BrainstormCommand;
import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.Station;
import dev.beachhead.vote.VoteCommand.PlaceDots;
import dev.beachhead.vote.VoteCommand.Rate;
import dev.beachhead.vote.VoteCommand.Reveal;
import dev.beachhead.vote.VoteCommand.StartVoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A room with a frozen shortlist of six, a facilitator who does not vote, three participants and a mentor. */
abstract class VoteFixture {
    final VoteStation station = new VoteStation();
    final PlainRoom room = new PlainRoom(new BrainstormStation(), station, new Evidence());
    final ParticipantId lead = room.admit(Role.FACILITATOR);
    final ParticipantId ada = room.admit(Role.PARTICIPANT);
    final ParticipantId lin = room.admit(Role.PARTICIPANT);
    final ParticipantId kim = room.admit(Role.PARTICIPANT);
    final ParticipantId mentor = room.admit(Role.MENTOR);
    final List<CandidateId> candidates = shortlist();
    final CandidateId clinics = candidates.getFirst();
    final CandidateId lodges = candidates.get(1);

    private List<CandidateId> shortlist() {
        var added = new ArrayList<CandidateId>();
        for (int i = 1; i <= 6; i++) added.add(candidate("Market " + i));
        brainstorm(new FreezeShortlist());
        return added;
    }

    CandidateId candidate(String name) {
        var id = CandidateId.next();
        brainstorm(new AddCandidate(id, Optional.empty(), name, "", ""));
        return id;
    }

    void brainstorm(BrainstormCommand command) {
        room.accepted(lead, command);
    }

    Vote vote() {
        return room.state().state(Vote.class);
    }

    Turnout turnout() {
        return Turnout.of(room.state()).orElseThrow();
    }

    Station.Progress progress() {
        return station.progress(room.state());
    }

    void accepted(ParticipantId who, VoteCommand command) {
        room.accepted(who, command);
    }

    Rejection refused(ParticipantId who, VoteCommand command) {
        return room.refused(who, command);
    }

    void start(RunMode mode) {
        accepted(lead, new StartVoting(mode, 5, 3));
    }

    void reveal() {
        accepted(lead, new Reveal());
    }

    void rate(ParticipantId who, CandidateId candidate, Criterion criterion, int points) {
        accepted(who, new Rate(candidate, criterion, Rating.of(points)));
    }

    /** Seven digits, one a criterion; "?" is "don't know". */
    void rateCard(ParticipantId who, CandidateId candidate, String answers) {
        for (var criterion : Criterion.values()) {
            char answer = answers.charAt(criterion.column());
            accepted(who, new Rate(candidate, criterion, answer == '?' ? Rating.DONT_KNOW : Rating.of(answer - '0')));
        }
    }

    void rateEverything(ParticipantId who, int points) {
        for (var candidate : candidates) rateCard(who, candidate, ("" + points).repeat(7));
    }

    void rateAll(ParticipantId who, Criterion criterion, int points) {
        for (var candidate : candidates) rate(who, candidate, criterion, points);
    }

    void dots(ParticipantId who, CandidateId candidate, int count) {
        accepted(who, new PlaceDots(candidate, count));
    }

    /** To twelve digits: the last ones depend on how sums round. */
    double score(RoundResult result, CandidateId candidate) {
        return Math.rint(1e10 * result.score(candidate).orElseThrow().score().orElseThrow()) / 1e10;
    }
}
