package dev.beachhead.comment;

import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.FrameScreen;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers the conversations to the frame. */
@Component
@Order(20)
class CommentScreen implements FrameScreen {

    @Override
    public FramePart open(Desk desk) {
        return new CommentPart(desk);
    }
}
