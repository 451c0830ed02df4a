package dev.beachhead.webhook;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Rejection;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.UUID;

/** Who is told of decisions: added, tried out and removed by a facilitator, each with what became of its deliveries. */
final class WebhookDialog extends Dialog {
    private final Desk desk;
    private final Webhooks webhooks;
    private final Messenger messenger;
    private final Field address =
            new Field("field-webhook", getTranslation("webhook.address")).hint(getTranslation("webhook.address.hint"));
    private final Div secret = new Div();
    private final Div list = new Div();

    WebhookDialog(Desk desk, Webhooks webhooks, Messenger messenger) {
        this.desk = desk;
        this.webhooks = webhooks;
        this.messenger = messenger;
        setHeaderTitle(getTranslation("webhook.title"));
        setWidth("min(680px, 96vw)");
        var lead = new Paragraph(getTranslation("webhook.lead"));
        lead.addClassName("fine");
        var add = new Action("add-webhook", getTranslation("webhook.add"), Action.Weight.NORMAL, this::add);
        address.onEnter(this::add);
        var refresh =
                new Action("refresh-webhooks", getTranslation("webhook.refresh"), Action.Weight.QUIET, this::draw);
        var row = new Div(add, refresh);
        row.addClassName("row");
        secret.addClassName("row");
        secret.getElement().setAttribute("role", "status");
        list.addClassName("stack");
        var body = new Div(lead, address, row, secret, list);
        body.addClassName("stack");
        add(body);
        getFooter().add(new Action("close-webhooks", getTranslation("ui.close"), Action.Weight.PRIMARY, this::close));
        draw();
    }

    private void add() {
        address.clear();
        secret.removeAll();
        switch (webhooks.add(desk.room().workshop(), address.value(), actor())) {
            case Webhooks.Added.Refused(var why) -> address.refuse(desk.say(why));
            case Webhooks.Added.Secret(var made) -> {
                address.value("");
                var shown = new Span(made);
                shown.addClassNames("fine", "clip");
                shown.getElement().setAttribute("data-testid", "webhook-secret");
                secret.add(new Span(getTranslation("webhook.secret")), shown);
            }
        }
        draw();
    }

    private void draw() {
        list.removeAll();
        webhooks.of(desk.room().workshop()).forEach(hook -> list.add(section(hook)));
    }

    private Section section(Webhooks.Hook hook) {
        var name = new Span(hook.address());
        name.addClassName("beginning");
        var test =
                new Action("test-webhook", getTranslation("webhook.test"), Action.Weight.NORMAL, () -> test(hook.id()));
        var remove = new Action(
                "remove-webhook", getTranslation("webhook.remove"), Action.Weight.QUIET, () -> remove(hook.id()));
        var row = new Div(name, test, remove);
        row.addClassName("row");
        var log = new UnorderedList();
        log.addClassNames("stack", "plain");
        hook.deliveries().forEach(delivery -> log.add(line(delivery)));
        var section = new Section(row, log);
        section.addClassNames("stack");
        section.getElement().setAttribute("data-testid", "webhook").setAttribute("aria-label", hook.address());
        return section;
    }

    private ListItem line(Delivery delivery) {
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ZoneOffset.UTC);
        var words = new Span(getTranslation(
                "webhook.line",
                getTranslation("webhook.type." + delivery.type()),
                format.format(delivery.created()),
                delivery.attempts()));
        words.addClassNames("fine", "grow");
        var row = new Div(words, chip(delivery));
        row.addClassName("row");
        var line = new ListItem(row);
        line.getElement().setAttribute("data-testid", "delivery");
        return line;
    }

    private Chip chip(Delivery delivery) {
        if (delivery.done().isPresent()) return new Chip(getTranslation("webhook.arrived"), Chip.Tone.GOOD);
        var outcome = switch (delivery.outcome()) {
            case "" -> getTranslation("webhook.waiting");
            case "not-allowed" -> getTranslation("webhook.not-allowed");
            case "no-answer" -> getTranslation("webhook.no-answer");
            default -> getTranslation("webhook.status", delivery.outcome());
        };
        return new Chip(outcome, delivery.due().isPresent() ? Chip.Tone.PLAIN : Chip.Tone.BAD);
    }

    private void test(UUID hook) {
        say(webhooks.test(desk.room().workshop(), hook, actor()));
        messenger.soon();
        draw();
    }

    private void remove(UUID hook) {
        say(webhooks.remove(desk.room().workshop(), hook, actor()));
        draw();
    }

    private void say(Optional<Rejection> refusal) {
        refusal.map(desk::say).ifPresent(desk::notice);
    }

    private Actor actor() {
        return new Actor(desk.viewer().id());
    }
}
