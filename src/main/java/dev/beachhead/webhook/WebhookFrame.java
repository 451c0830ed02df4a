package dev.beachhead.webhook;

import com.vaadin.flow.component.UI;
import dev.beachhead.room.Role;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.FrameScreen;
import org.springframework.stereotype.Component;

/** Adds the webhooks to the room's menu, for facilitators. */
@Component
class WebhookFrame implements FrameScreen {
    private final Webhooks webhooks;
    private final Messenger messenger;

    WebhookFrame(Webhooks webhooks, Messenger messenger) {
        this.webhooks = webhooks;
        this.messenger = messenger;
    }

    @Override
    public FramePart open(Desk desk) {
        return new FramePart() {
            @Override
            public void addTo(CardMenu menu) {
                if (desk.viewer().role() != Role.FACILITATOR) return;
                menu.item(
                        "webhooks",
                        UI.getCurrent().getTranslation("webhook.menu"),
                        () -> new WebhookDialog(desk, webhooks, messenger).open());
            }
        };
    }
}
