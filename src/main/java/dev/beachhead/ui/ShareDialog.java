package dev.beachhead.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import dev.beachhead.people.Doors;
import dev.beachhead.people.LinkStatus;
import dev.beachhead.people.Renewed;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** How others come in: the code and the QR code, large, and a secret link for each role. */
final class ShareDialog extends Dialog {
    private final Desk desk;
    private final Doors doors;
    private final String base = base();
    private final Div links = new Div();
    private final String place;

    ShareDialog(Desk desk, Doors doors, List<FramePart> around) {
        this.desk = desk;
        this.doors = doors;
        this.place = desk.moment().map(seq -> "?go=review&at=" + seq).orElse("");
        setHeaderTitle(getTranslation("ui.share.title"));
        setWidth("min(760px, 96vw)");
        var code = doors.code(desk.room().workshop());
        var address = base + "/join/" + code;
        var large = new Div(code);
        large.addClassName("code-large");
        large.getElement().setAttribute("data-testid", "share-code");
        var lead = new Paragraph(getTranslation("ui.share.lead", base + "/join"));
        lead.addClassName("quiet");
        var words = new Div(lead, large, copy(address, getTranslation("ui.share.copy")));
        words.addClassNames("stack", "grow");
        var row = new Div(new QrCode(address, getTranslation("ui.share.qr")), words);
        row.addClassName("row");
        links.addClassName("stack");
        add(row);
        if (desk.viewer().role() == Role.FACILITATOR) {
            var heading = new H3(getTranslation("ui.share.links"));
            var explained = new Paragraph(getTranslation("ui.share.links.text"));
            explained.addClassName("fine");
            add(heading, explained, links);
            drawLinks(Optional.empty(), "");
            around.forEach(part -> part.share().forEach(this::add));
        }
        getFooter().add(new Action("close-share", getTranslation("ui.close"), Action.Weight.PRIMARY, this::close));
    }

    private void drawLinks(Optional<Role> fresh, String token) {
        links.removeAll();
        var known = doors.links(desk.room().workshop());
        for (var role : Role.values())
            links.add(row(role, known, fresh.filter(role::equals).map(any -> token)));
    }

    private Div row(Role role, List<LinkStatus> known, Optional<String> token) {
        var name = role.name().toLowerCase(Locale.ROOT);
        var label = new Span(getTranslation("ui.role." + name));
        label.addClassName("beginning");
        boolean live = known.stream()
                .anyMatch(link -> link.role() == role && link.revoked().isEmpty());
        var row = new Div(
                label,
                new Chip(
                        getTranslation(live ? "ui.share.live" : "ui.share.none"),
                        live ? Chip.Tone.GOOD : Chip.Tone.PLAIN));
        row.addClassName("row");
        token.ifPresent(secret -> row.add(copy(base + "/in/" + secret + place, getTranslation("ui.share.copy.link"))));
        if (token.isEmpty())
            row.add(new Action(
                    "renew-" + name, getTranslation("ui.share.renew"), Action.Weight.NORMAL, () -> renew(role)));
        if (live)
            row.add(new Action(
                    "revoke-" + name, getTranslation("ui.share.revoke"), Action.Weight.QUIET, () -> revoke(role)));
        return row;
    }

    private void renew(Role role) {
        switch (doors.renewLink(desk.room().workshop(), role, actor(), Optional.empty())) {
            case Renewed.Link(var token) -> drawLinks(Optional.of(role), token);
            case Renewed.Refused(var why) -> desk.notice(desk.say(why));
        }
    }

    private void revoke(Role role) {
        if (doors.revokeLink(desk.room().workshop(), role, actor()) instanceof Outcome.Refused(var why))
            desk.notice(desk.say(why));
        drawLinks(Optional.empty(), "");
    }

    private Actor actor() {
        return new Actor(desk.viewer().id());
    }

    /** Copied in the browser; the address is also there to be seen and typed. */
    private static Div copy(String address, String label) {
        var shown = new Span(address);
        shown.addClassNames("fine", "clip");
        shown.setTitle(address);
        shown.getElement().setAttribute("data-testid", "share-address");
        var button = new NativeButton(label);
        button.addClassName("btn");
        button.getElement().setAttribute("data-copy", address).setAttribute("type", "button");
        var row = new Div(shown, button);
        row.addClassNames("row", "grow");
        return row;
    }

    /** The address under which this browser reached the server. */
    static String base() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return UriComponentsBuilder.newInstance()
                .scheme(request.getScheme())
                .host(request.getServerName())
                .port(isUsualPort(request.getScheme(), request.getServerPort()) ? -1 : request.getServerPort())
                .path(request.getContextPath())
                .toUriString();
    }

    private static boolean isUsualPort(String scheme, int port) {
        return port == (scheme.equals("https") ? 443 : 80);
    }
}
