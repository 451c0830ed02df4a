package dev.beachhead.profile;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.MarketBar;
import dev.beachhead.ui.StationHead;
import dev.beachhead.ui.StationView;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.util.Optional;

/** The end-user profile of one market, which this screen chooses. */
@StyleSheet("context://ui/profile.css")
final class ProfileView extends StationView {
    private final Desk desk;
    private final StationHead head = new StationHead("profile");
    private final Chip filled = new Chip("", Chip.Tone.GOOD);
    private final MarketBar markets;
    private final Paragraph empty = new Paragraph();
    private final Div place = new Div();
    private Optional<ProfileSheet> sheet = Optional.empty();

    ProfileView(Desk desk) {
        super("profile");
        this.desk = desk;
        markets = new MarketBar(() -> render(desk.room(), desk.viewer()));
        filled.getElement().setAttribute("data-testid", "profile-filled");
        head.actions(filled);
        empty.addClassName("empty");
        empty.setText(getTranslation("profile.empty"));
        add(head, markets, empty, place);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        head.render(viewer);
        var market = markets.render(room);
        empty.setVisible(market.isEmpty());
        filled.setVisible(market.isPresent());
        if (market.isEmpty()) close();
        market.ifPresent(shown -> {
            if (sheet.filter(open -> open.market().equals(shown.id())).isEmpty())
                open(new ProfileSheet(desk, shown.id()));
            Words.show(
                    filled,
                    getTranslation(
                            "profile.filled", room.state(Profile.class).filled(shown.id()), Trait.values().length));
        });
        sheet.ifPresent(open -> open.render(room, viewer));
    }

    @Override
    public void mark(Whereabouts whereabouts) {
        var others = desk.othersEditing(whereabouts);
        sheet.ifPresent(open -> open.mark(others));
    }

    @Override
    public void reveal(String item) {
        ProfileSheet.marketOf(item).ifPresent(markets::look);
    }

    private void open(ProfileSheet newSheet) {
        close();
        sheet = Optional.of(newSheet);
        place.add(newSheet);
    }

    private void close() {
        place.removeAll();
        sheet = Optional.empty();
    }
}
