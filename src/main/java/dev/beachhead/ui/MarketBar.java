package dev.beachhead.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.room.Markets;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.RoomState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which market a sheet is about: the beachhead, unless this screen looks at another one that is still in play. It is this screen's
 * choice alone; nobody else's changes with it.
 */
public final class MarketBar extends Div {
    private final Select select = new Select("market");
    private final Span beachhead = new Chip(getTranslation("ui.market.beachhead"), Chip.Tone.GOOD);
    private List<Market> offered = List.of();
    private final Runnable change;
    private @Nullable UUID wished;

    /** @param change draws the station again, for another market was chosen */
    public MarketBar(Runnable change) {
        this.change = change;
        addClassNames("market-bar", "row");
        var label = new NativeLabel(getTranslation("ui.market"));
        label.setFor(select);
        select.onChoice(value -> look(UUID.fromString(value)));
        add(label, select, beachhead);
    }

    /** Looks at a market, as if it had been chosen here; without effect while it is not in play. */
    public void look(UUID market) {
        wished = market;
        change.run();
    }

    /** The market to show; empty while no market is in play, and then there is nothing to choose from either. */
    public Optional<Market> render(RoomState room) {
        var markets = room.offering(Markets.class);
        var all = markets.map(one -> one.inPlay(room)).orElse(List.of());
        if (!all.equals(offered)) {
            offered = all;
            select.offer(all.stream()
                    .map(market -> new Select.Option(market.id().toString(), market.name()))
                    .toList());
        }
        var shown = all.stream()
                .filter(market -> market.id().equals(wished))
                .findFirst()
                .or(() -> all.stream().findFirst());
        setVisible(shown.isPresent());
        shown.ifPresent(market -> select.show(market.id().toString()));
        beachhead.setVisible(shown.isPresent() && shown.equals(markets.flatMap(Markets::beachhead)));
        return shown;
    }
}
