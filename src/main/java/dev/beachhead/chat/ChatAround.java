package dev.beachhead.chat;

import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.Viewer;
import java.util.Optional;

/** The chat as one person sees it: a tab, with how much was said while it was closed. */
final class ChatAround implements FramePart {
    private final Desk desk;
    private final ChatPanel panel;
    private int said;
    private int read;

    ChatAround(Desk desk) {
        this.desk = desk;
        panel = new ChatPanel(desk);
        said = desk.room().state(Chat.class).messages().size();
        read = said;
    }

    @Override
    public Optional<Tab> tab() {
        return Optional.of(new Tab(ChatRoomPart.NAME, panel.getTranslation("chat.tab"), panel, this::draw));
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        said = room.state(Chat.class).messages().size();
    }

    private void draw() {
        panel.render(desk.room(), desk.viewer());
    }

    @Override
    public Optional<String> news() {
        if (panel.isAttached()) read = said;
        return Optional.of(said - read).filter(unread -> unread > 0).map(unread -> Integer.toString(unread));
    }
}
