package dev.beachhead.chat;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.messages.MessageListItem;
import dev.beachhead.chat.ChatCommand.Say;
import dev.beachhead.people.Mentions;
import dev.beachhead.people.People;
import dev.beachhead.people.Person;
import dev.beachhead.room.Locks;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was said last, and the place to say something. */
@StyleSheet("context://ui/chat.css")
final class ChatPanel extends Div {
    /** Whoever comes late reads so much of what was said before. */
    private static final int SHOWN = 100;

    private final Desk desk;
    private final MessageList list = new MessageList();
    private final Paragraph silent = new Paragraph();
    private final Paragraph closed = new Paragraph();
    private final Div composer = new Div();
    private final Map<ChatId, MessageListItem> items = new HashMap<>();
    private @Nullable Chat drawn;
    private @Nullable People drawnFor;

    ChatPanel(Desk desk) {
        this.desk = desk;
        addClassNames("chat", "stack");
        list.setAnnounceMessages(true);
        list.getElement().setAttribute("data-testid", "chat-messages");
        silent.addClassName("quiet");
        silent.setText(getTranslation("chat.silent"));
        closed.addClassName("quiet");
        closed.getElement().setAttribute("data-testid", "chat-closed");
        var text = new LiveText(desk, "chat:new", "field-chat", getTranslation("chat.field"))
                .rows(2)
                .placeholder(getTranslation("chat.hint"))
                .enterSends()
                .composer()
                .onSave((base, typed) -> say(typed));
        var send = new Action("say", getTranslation("chat.send"), Action.Weight.PRIMARY, text::submit);
        composer.add(text, send);
        composer.addClassNames("stack", "chat-composer");
        add(silent, list, closed, composer);
    }

    void render(RoomState room, Viewer viewer) {
        show(room.state(Chat.class), room.state(People.class), viewer);
        var why = whyClosed(room, viewer);
        composer.setVisible(why.isEmpty());
        closed.setVisible(why.isPresent());
        Words.show(closed, why.map(key -> getTranslation(key)).orElse(""));
    }

    private void show(Chat chat, People people, Viewer viewer) {
        if (chat == drawn && people == drawnFor) return;
        drawn = chat;
        drawnFor = people;
        var latest = chat.latest(SHOWN);
        silent.setVisible(latest.isEmpty());
        list.setVisible(!latest.isEmpty());
        for (var message : latest) {
            var item = items.get(message.id());
            if (item == null) {
                item = item(message, people.person(message.by()));
                items.put(message.id(), item);
                list.addItem(item);
            }
            var name = desk.nameOf(message.by());
            if (!name.equals(item.getUserName())) item.setUserName(name);
            if (message.mentioned().contains(viewer.id()) && !item.hasClassName("to-me")) item.addClassNames("to-me");
        }
    }

    private static MessageListItem item(ChatMessage message, Optional<Person> by) {
        var item = new MessageListItem(
                message.text(), message.at(), by.map(Person::name).orElse(""));
        by.ifPresent(person -> {
            item.setUserAbbreviation(person.initials());
            item.setUserColorIndex(person.colour());
        });
        return item;
    }

    private static Optional<String> whyClosed(RoomState room, Viewer viewer) {
        if (!room.state(People.class).isOpen()) return Optional.of("chat.ended");
        if (!viewer.role().works() && viewer.role() != Role.MENTOR) return Optional.of("chat.read-only");
        if (Locks.isLocked(room, ChatRoomPart.NAME, viewer.role())) return Optional.of("chat.locked");
        return Optional.empty();
    }

    private Optional<Rejection> say(String typed) {
        var people = desk.room().state(People.class).present();
        return desk.attempt(new Say(ChatId.next(), typed, List.copyOf(Mentions.in(typed, people))));
    }
}
