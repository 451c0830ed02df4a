package dev.beachhead.chat;

import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.FrameScreen;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers the chat to the frame, beside the comments. */
@Component
@Order(25)
class ChatScreen implements FrameScreen {

    @Override
    public FramePart open(Desk desk) {
        return new ChatAround(desk);
    }
}
