package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.beachhead.people.CreateSettings;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Opened;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.WorkshopCard;
import dev.beachhead.room.Workshops;
import java.util.List;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The start page: begin a workshop, join one, look at the example, or go back to one's own. */
@Route("")
@AnonymousAllowed
public class StartView extends Page {
    private final Doors doors;
    private final Visitor visitor;
    private final Workshops workshops;
    private final boolean mayCreate;

    StartView(
            Doors doors,
            Visitor visitor,
            Workshops workshops,
            CreateSettings settings,
            List<StartOffer> offers,
            List<StartTile> more) {
        this.doors = doors;
        this.visitor = visitor;
        this.workshops = workshops;
        this.mayCreate = !settings.signInRequired() || isSignedIn();
        getElement().setAttribute("data-testid", "view-start");
        var lead = new Paragraph(getTranslation("ui.start.lead"));
        lead.addClassName("lead");
        var tiles = new Div();
        tiles.addClassName("tiles");
        tiles.add(
                mayCreate ? createTile() : signInTile(),
                tile(getTranslation("ui.join.title"), new JoinForm(doors, visitor, "")));
        if (mayCreate) offers.forEach(offer -> tiles.add(offerTile(offer)));
        if (mayCreate)
            more.forEach(one -> tiles.add(tile(
                    getTranslation(one.key() + ".title"),
                    new Paragraph(getTranslation(one.key() + ".text")),
                    one.open(visitor))));
        show(new H1(getTranslation("ui.start.title")), lead, tiles);
        visitor.known()
                .map(doors::workshopsOf)
                .map(workshops::cards)
                .filter(cards -> !cards.isEmpty())
                .ifPresent(this::addMine);
    }

    private static boolean isSignedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }

    private Component createTile() {
        var title = new Field("field-title", getTranslation("ui.workshop.title"))
                .hint(getTranslation("ui.workshop.title.hint"));
        var name = new Field("field-your-name", getTranslation("ui.your-name")).autocomplete("name");
        Runnable create = () -> {
            title.clear();
            name.clear();
            switch (doors.open(title.value(), name.value(), visitor.welcome(), visitor.address())) {
                case Opened.Admitted admitted -> visitor.enter(admitted.workshop());
                case Opened.Refused(Rejection.Invalid why) when why.field().equals("name") -> name.refuse(why);
                case Opened.Refused(var why) -> title.refuse(why);
            }
        };
        title.onEnter(create);
        name.onEnter(create);
        return tile(
                getTranslation("ui.start.create"),
                title,
                name,
                new Action("create", getTranslation("ui.start.create.action"), Action.Weight.PRIMARY, create));
    }

    private Component signInTile() {
        var link = new Anchor("sign-in", getTranslation("ui.sign-in"));
        link.addClassNames("btn", "primary");
        link.setRouterIgnore(true);
        return tile(getTranslation("ui.start.create"), new Paragraph(getTranslation("ui.start.sign-in")), link);
    }

    private Component offerTile(StartOffer offer) {
        var name = new Field("field-example-name", getTranslation("ui.your-name")).autocomplete("name");
        Runnable begin =
                () -> visitor.enter(offer.begin(visitor.welcome(), visitor.address(), name.value()), name::refuse);
        name.onEnter(begin);
        return tile(
                getTranslation(offer.key() + ".title"),
                new Paragraph(getTranslation(offer.key() + ".text")),
                name,
                new Action("example", getTranslation(offer.key() + ".action"), Action.Weight.NORMAL, begin));
    }

    private static Component tile(String heading, Component... parts) {
        var tile = new Section(new H2(heading));
        tile.addClassNames("card", "tile");
        tile.add(parts);
        return tile;
    }

    private void addMine(List<WorkshopCard> cards) {
        var list = new Div();
        list.addClassName("workshops");
        cards.forEach(card -> list.add(link(card)));
        var mine = new Section(new H2(getTranslation("ui.start.mine")), list);
        mine.addClassName("mine");
        main().add(mine);
    }

    private RouterLink link(WorkshopCard card) {
        var summary = card.summary();
        var title = new H2(summary.title());
        title.getElement().setAttribute("dir", "auto");
        var state =
                new Span(getTranslation(summary.open() ? "ui.start.open" : "ui.start.ended", summary.participants()));
        state.addClassName("fine");
        var link = new RouterLink();
        link.setRoute(RoomView.class, RoomView.address(card.id(), ""));
        link.addClassName("card");
        link.getElement().setAttribute("data-testid", "workshop");
        link.add(title, state);
        return link;
    }
}
