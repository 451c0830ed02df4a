package dev.beachhead.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.chat.ChatCommand.Say;
import dev.beachhead.chat.ChatEvent.Mentioned;
import dev.beachhead.chat.ChatEvent.MessageSaid;
import dev.beachhead.facilitate.FacilitateCommand.LockStations;
import dev.beachhead.facilitate.FacilitatePart;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChatTest {
    private final PlainRoom room = new PlainRoom(new ChatRoomPart(), new FacilitatePart());
    private final ParticipantId ada = room.admit(Role.FACILITATOR);
    private final ParticipantId lin = room.admit(Role.PARTICIPANT);

    private static Say say(String text, ParticipantId... mentioned) {
        return new Say(ChatId.next(), text, List.of(mentioned));
    }

    private Chat chat() {
        return room.state().state(Chat.class);
    }

    @Test
    void whatIsSaidStandsInTheOrderOfTime() {
        room.accepted(lin, say(" Where are we? "));
        room.accepted(ada, say("At the vote."));
        room.accepted(room.admit(Role.MENTOR), say("Good."));

        assertThat(chat().messages())
                .extracting(ChatMessage::text)
                .containsExactly("Where are we?", "At the vote.", "Good.");
        assertThat(chat().messages().getFirst().by()).isEqualTo(lin);
        assertThat(chat().latest(1)).extracting(ChatMessage::text).containsExactly("Good.");
    }

    @Test
    void whoIsNamedIsToldOnceAndNobodyElse() {
        var said = say("@Ada and @Lin", ada, ada, lin, ParticipantId.next());
        assertThat(room.accepted(lin, said)).hasSize(2);

        assertThat(chat().messages().getFirst().mentioned()).containsExactly(ada);
    }

    @Test
    void whatIsSaidTwiceUnderOneIdStandsOnce() {
        var said = say("once");
        room.accepted(lin, said);

        assertThat(room.accepted(lin, said)).isEmpty();
    }

    @Test
    void whatHasNoWordsOrTooManyIsRefusedBesideTheField() {
        assertThat(room.refused(lin, say(" "))).isEqualTo(new Rejection.Invalid("chat", "chat.empty", List.of()));
        assertThat(room.refused(lin, say("x".repeat(1_001))))
                .isEqualTo(new Rejection.Invalid("chat", "room.text-too-long", List.of(1_000, 1_001)));
        room.accepted(lin, say("x".repeat(1_000)));
    }

    @Test
    void whoOnlyWatchesDoesNotSpeakAndALockedChatSaysSo() {
        assertThat(room.refused(room.admit(Role.OBSERVER), say("psst")).key()).isEqualTo("room.may-not");
        room.accepted(ada, new LockStations(List.of("chat")));

        assertThat(room.refused(lin, say("psst")).key()).isEqualTo("room.locked");
        room.accepted(ada, say("In a minute."));
    }

    @Test
    void aChatIsFullAtSomeTime() {
        for (int i = 0; i < Chat.MOST; i++) room.accepted(lin, say("line " + i));

        assertThat(room.refused(lin, say("one more")).key()).isEqualTo("chat.full");
        assertThat(objection(new MessageSaid(ChatId.next(), "one more"))).contains("chat.full");
    }

    @Test
    void aFileBringsOnlyWhatCouldHaveBeenSaid() {
        var first = ChatId.next();
        room.accepted(lin, new Say(first, "Where are we?", List.of()));

        assertThat(objection(new MessageSaid(ChatId.next(), "At the vote."))).isEmpty();
        assertThat(objection(new Mentioned(first, ada))).isEmpty();
        assertThat(objection(new MessageSaid(first, "again"))).contains("room.twice");
        assertThat(objection(new MessageSaid(ChatId.next(), ""))).contains("chat.empty");
        assertThat(objection(new MessageSaid(ChatId.next(), "x".repeat(1_001)))).contains("room.text-too-long");
        assertThat(objection(new Mentioned(ChatId.next(), ada))).contains("chat.gone");
    }

    private Optional<String> objection(ChatEvent event) {
        return ChatObjections.to(chat(), event).map(Rejection::key);
    }
}
