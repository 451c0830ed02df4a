package dev.beachhead.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.comment.CommentCommand.EditComment;
import dev.beachhead.comment.CommentCommand.RemoveComment;
import dev.beachhead.comment.CommentCommand.Reopen;
import dev.beachhead.comment.CommentCommand.Reply;
import dev.beachhead.comment.CommentCommand.Settle;
import dev.beachhead.comment.CommentCommand.StartThread;
import dev.beachhead.people.Mentions;
import dev.beachhead.people.Person;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.Subject;
import dev.beachhead.room.Telling;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommentsTest {
    private final PlainRoom room = new PlainRoom(new CommentRoomPart());
    private final ParticipantId ada = room.admit(Role.FACILITATOR);
    private final ParticipantId lin = room.admit(Role.PARTICIPANT);
    private final ParticipantId mentor = room.admit(Role.MENTOR);
    private final CommentId thread = CommentId.next();

    @Test
    void aMentorMayCommentAndAnObserverMayNot() {
        begin(mentor, Kind.TALK);
        assertThat(only().comments().getFirst().by()).isEqualTo(mentor);
        var observer = room.admit(Role.OBSERVER);
        assertThat(room.refused(observer, new Settle(thread))).isEqualTo(Rejection.forbidden("room.may-not"));
    }

    @Test
    void aRequestIsSettledByTheTeamAndItsThreadSaysBy() {
        begin(mentor, Kind.REQUEST);
        assertThat(room.newest()).isEqualTo(Telling.of("comment.activity.request", "Ask five more clinics"));
        room.accepted(lin, new Settle(thread));
        assertThat(only().settled()).contains(lin);
        assertThat(room.newest().key()).isEqualTo("comment.activity.settled-request");
        assertThat(room.accepted(ada, new Settle(thread))).isEmpty();
        room.accepted(ada, new Reopen(thread));
        assertThat(only().isOpen()).isTrue();
        assertThat(room.accepted(ada, new Reopen(thread))).isEmpty();
    }

    @Test
    void aReplyTellsWhoBeganAndOpensWhatWasSettled() {
        begin(mentor, Kind.TALK);
        room.accepted(ada, new Settle(thread));
        room.accepted(lin, new Reply(thread, CommentId.next(), "Two this week.", List.of()));
        assertThat(only().isOpen()).isTrue();
        assertThat(only().comments()).hasSize(2);
        assertThat(room.newest())
                .isEqualTo(
                        Telling.of("comment.activity.replied", "Two this week.").to(mentor));
        room.accepted(mentor, new Reply(thread, CommentId.next(), "Good.", List.of()));
        assertThat(room.newest().to()).isEmpty();
    }

    @Test
    void whoIsNamedIsToldOnceAndWhoIsNotHereOrNamesThemselvesIsNot() {
        var gone = ParticipantId.next();
        room.accepted(ada, new StartThread(thread, about(), Kind.TALK, "?", List.of(lin, lin, gone, ada)));
        assertThat(room.tellings().stream().flatMap(telling -> telling.to().stream()))
                .containsExactly(lin);
    }

    @Test
    void onlyTheAuthorEditsAndOnlyTheAuthorOrAFacilitatorRemoves() {
        begin(mentor, Kind.TALK);
        assertThat(room.refused(ada, new EditComment(thread, thread, "x")).key())
                .isEqualTo("comment.not-yours");
        assertThat(room.refused(lin, new RemoveComment(thread, thread)).key()).isEqualTo("comment.not-yours");
        assertThat(room.accepted(mentor, new EditComment(thread, thread, "Ask five more clinics")))
                .isEmpty();
        room.accepted(mentor, new EditComment(thread, thread, " Ask six. "));
        assertThat(only().comments().getFirst().text()).isEqualTo("Ask six.");
        assertThat(only().comments().getFirst().edited()).isPresent();
        room.accepted(ada, new RemoveComment(thread, thread));
        assertThat(comments().threads()).isEmpty();
    }

    @Test
    void whatIsGoneIsNeitherRepliedToNorChanged() {
        begin(mentor, Kind.TALK);
        var reply = CommentId.next();
        room.accepted(mentor, new Reply(thread, reply, "more", List.of()));
        room.accepted(mentor, new RemoveComment(thread, reply));
        assertThat(room.accepted(mentor, new RemoveComment(thread, reply))).isEmpty();
        assertThat(room.refused(mentor, new EditComment(thread, reply, "x")).key())
                .isEqualTo("comment.gone");
        room.accepted(mentor, new RemoveComment(thread, thread));
        assertThat(room.refused(ada, new Reply(thread, reply, "x", List.of())).key())
                .isEqualTo("comment.gone");
        assertThat(room.refused(ada, new Settle(CommentId.next())).key()).isEqualTo("comment.gone");
    }

    @Test
    void aCommentHasOneToTwoThousandCharacters() {
        begin(mentor, Kind.TALK);
        assertThat(room.refused(ada, new Reply(thread, CommentId.next(), " ", List.of())))
                .isEqualTo(new Rejection.Invalid("comment", "comment.empty", List.of()));
        assertThat(room.refused(mentor, new EditComment(thread, thread, "🖐".repeat(2_001))))
                .isEqualTo(new Rejection.Invalid("comment", "room.text-too-long", List.of(2_000, 2_001)));
        room.accepted(mentor, new EditComment(thread, thread, "🖐".repeat(2_000)));
    }

    @Test
    void aMomentMustHavePassed() {
        var now = room.state().seq();
        assertThat(room.refused(ada, at(now + 1)).key()).isEqualTo("comment.no-moment");
        assertThat(room.refused(ada, at(0)).key()).isEqualTo("comment.no-moment");
        room.accepted(ada, at(now));
        assertThat(only().about().moment()).contains(now);
    }

    @Test
    void openThreadsAreCountedByThingAndNotForAStationAsAWhole() {
        begin(mentor, Kind.TALK);
        room.accepted(ada, new StartThread(CommentId.next(), about(), Kind.TALK, "why?", List.of()));
        var whole = new Topic(new Subject("funnel", ""), "", Optional.empty());
        room.accepted(ada, new StartThread(CommentId.next(), whole, Kind.TALK, "all of it", List.of()));
        assertThat(OpenCounts.of(comments(), open -> open + " open"))
                .containsExactly(new OpenCounts.Mark("funnel", "a", 2, "2 open"));
        room.accepted(ada, new Settle(thread));
        assertThat(OpenCounts.of(comments(), open -> ""))
                .extracting(OpenCounts.Mark::open)
                .containsExactly(1L);
    }

    @Test
    void aNameIsFoundWholeInAnyCaseAndTheLongerOneIsMeant() {
        var ann = person("Ann");
        var annLee = person("Ann Lee");
        var wei = person("林伟");
        var all = List.of(ann, annLee, wei);
        assertThat(Mentions.in("@ann lee, and @林伟请看 @Anna @", all)).containsExactly(annLee.id(), wei.id());
        assertThat(Mentions.in("@Ann? and @ANN", all)).containsExactly(ann.id());
        assertThat(Mentions.in("Ann", all)).isEmpty();
    }

    private static Person person(String name) {
        return new Person(ParticipantId.next(), name, Role.PARTICIPANT, 0, Person.Standing.PRESENT);
    }

    private void begin(ParticipantId who, Kind kind) {
        room.accepted(who, new StartThread(thread, about(), kind, " Ask five more clinics ", List.of()));
    }

    private StartThread at(long moment) {
        return new StartThread(
                thread, new Topic(about().subject(), "", Optional.of(moment)), Kind.TALK, "here", List.of());
    }

    private static Topic about() {
        return new Topic(new Subject("funnel", "a"), "Rural clinics", Optional.empty());
    }

    private CommentThread only() {
        return comments().thread(thread).orElseThrow();
    }

    private Comments comments() {
        return room.state().state(Comments.class);
    }
}
