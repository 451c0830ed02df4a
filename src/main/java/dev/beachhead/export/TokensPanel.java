package dev.beachhead.export;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.people.ApiToken;
import dev.beachhead.people.ApiTokens;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Role;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Choice;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tokens with which programs come in: made, named and revoked here, and each shown once. */
final class TokensPanel extends Section {
    private static final List<Role> ROLES = List.of(Role.OBSERVER, Role.MENTOR, Role.FACILITATOR);

    private final Desk desk;
    private final ApiTokens tokens;
    private final Field label = new Field("field-token-label", getTranslation("export.token.label"))
            .hint(getTranslation("export.token.label.hint"));
    private final Choice<Role> role;
    private final Div secret = new Div();
    private final Div list = new Div();

    TokensPanel(Desk desk, ApiTokens tokens) {
        this.desk = desk;
        this.tokens = tokens;
        addClassNames("stack", "apart");
        var text = new Paragraph(getTranslation("export.token.text"));
        text.addClassName("fine");
        role = new Choice<>(
                "token-role",
                getTranslation("export.token.role"),
                ROLES,
                TokensPanel::key,
                one -> getTranslation("ui.role." + key(one)),
                one -> {});
        role.show(Optional.of(Role.OBSERVER));
        var make = new Action("make-token", getTranslation("export.token.make"), Action.Weight.NORMAL, this::make);
        label.onEnter(this::make);
        var row = new Div(role, make);
        row.addClassName("row");
        secret.addClassName("row");
        secret.getElement().setAttribute("role", "status");
        list.addClassName("stack");
        add(new H3(getTranslation("export.token.title")), text, label, row, secret, list);
        draw();
    }

    private static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private void make() {
        label.clear();
        secret.removeAll();
        var workshop = desk.room().workshop();
        switch (tokens.make(workshop, role.chosen().orElse(Role.OBSERVER), label.value(), actor())) {
            case ApiTokens.Made.Refused(var why) -> label.refuse(desk.say(why));
            case ApiTokens.Made.Token(var made) -> {
                label.value("");
                show(made);
            }
        }
        draw();
    }

    private void show(String made) {
        var shown = new Span(made);
        shown.addClassNames("fine", "clip");
        shown.getElement().setAttribute("data-testid", "token-secret");
        var copy = new NativeButton(getTranslation("export.token.copy"));
        copy.addClassName("btn");
        copy.getElement().setAttribute("data-copy", made).setAttribute("type", "button");
        var once = new Span(getTranslation("export.token.once"));
        once.addClassName("fine");
        secret.add(once, shown, copy);
    }

    private void draw() {
        list.removeAll();
        tokens.tokens(desk.room().workshop()).forEach(token -> list.add(row(token)));
    }

    private Div row(ApiToken token) {
        var name = new Span(token.label());
        name.addClassNames("grow", "clip");
        name.getElement().setAttribute("dir", "auto");
        var row = new Div(name, new Chip(getTranslation("ui.role." + key(token.role())), Chip.Tone.PLAIN));
        row.addClassName("row");
        row.getElement().setAttribute("data-testid", "token");
        if (token.revoked().isPresent()) {
            row.add(new Chip(getTranslation("export.token.revoked"), Chip.Tone.BAD));
            return row;
        }
        var revoke = new Action("revoke-token", getTranslation("ui.share.revoke"), Action.Weight.QUIET, () -> {
            tokens.revoke(desk.room().workshop(), token.id(), actor())
                    .map(desk::say)
                    .ifPresent(desk::notice);
            draw();
        });
        revoke.getElement().setAttribute("aria-label", getTranslation("export.token.revoke-named", token.label()));
        row.add(revoke);
        return row;
    }

    private Actor actor() {
        return new Actor(desk.viewer().id());
    }
}
