package dev.beachhead.fieldwork;

import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.fieldwork.FieldWorkCommand.AddContact;
import dev.beachhead.fieldwork.FieldWorkCommand.LinkEvidence;
import dev.beachhead.fieldwork.FieldWorkCommand.RecordInterview;
import dev.beachhead.funnel.FunnelStation;
import dev.beachhead.research.ResearchCommand.EditCell;
import dev.beachhead.research.ResearchStation;
import dev.beachhead.research.Topic;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Role;
import dev.beachhead.room.Statement;
import dev.beachhead.vote.VoteStation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A team with a shortlist of six, which it has written a word about, and that goes outside. */
class FieldWorkFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Plan SEVEN = new Plan("", "studios that ask", Direction.AT_LEAST, figure("7"));

    final FieldWorkStation station = new FieldWorkStation();
    final PlainRoom room = new PlainRoom(
            new BrainstormStation(), new ResearchStation(), new VoteStation(), new FunnelStation(), station);
    final ParticipantId ada = room.admit(Role.FACILITATOR);
    final ParticipantId lin = room.admit(Role.PARTICIPANT);
    final List<CandidateId> markets = new ArrayList<>();
    final Statement faster;
    final Statement dislike;

    FieldWorkFixture() {
        for (int i = 1; i <= 6; i++) {
            var market = CandidateId.next();
            markets.add(market);
            room.accepted(ada, new AddCandidate(market, Optional.empty(), "Market " + i, "designers", "model"));
        }
        faster = stated(Topic.BENEFITS, "Weeks instead of months");
        dislike = stated(Topic.COMPETITION, "They dislike the CAD of engineers");
    }

    private Statement stated(Topic topic, String words) {
        room.accepted(ada, new EditCell(markets.getFirst(), topic, "", words));
        return new Statement("research", markets.getFirst() + ":" + topic.key());
    }

    void freeze() {
        room.accepted(ada, new FreezeShortlist());
    }

    FieldWork work() {
        return room.state().state(FieldWork.class);
    }

    static Figure figure(String digits) {
        return Figure.parse(digits).orElseThrow();
    }

    UUID market(int number) {
        return markets.get(number).value();
    }

    ContactId contact(String name) {
        return contact(name, Standing.TO_CONTACT);
    }

    ContactId contact(String name, Standing standing) {
        var id = ContactId.next();
        room.accepted(lin, new AddContact(new NewContact(id, ContactSheet.of(name, MetVia.EVENT), standing)));
        return id;
    }

    InterviewId interview(String person) {
        return interview(person, sheet -> sheet);
    }

    InterviewId interview(String person, UnaryOperator<InterviewSheet> more) {
        var id = InterviewId.next();
        room.accepted(lin, new RecordInterview(id, more.apply(InterviewSheet.of(person, TODAY)), "Notes", ""));
        return id;
    }

    void link(InterviewId interview, Statement statement, Side side) {
        room.accepted(lin, new LinkEvidence(interview, statement, side));
    }
}
