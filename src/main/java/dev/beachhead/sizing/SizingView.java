package dev.beachhead.sizing;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.MarketBar;
import dev.beachhead.ui.StationHead;
import dev.beachhead.ui.StationView;
import dev.beachhead.ui.Viewer;
import java.util.UUID;

/** The size of one market, which this screen chooses: the figures and the verdict, then what they rest on. */
@StyleSheet("context://ui/sizing.css")
final class SizingView extends StationView {
    static final String ITEM = "sizing:";

    private final Desk desk;
    private final StationHead head = new StationHead("sizing");
    private final MarketBar markets;
    private final Paragraph empty = new Paragraph();
    private final Div body = new Div();
    private final FiguresCard figures;
    private final CalculatorCard calculator;
    private final EstimatesCard estimates;
    private final RatesCard rates;

    SizingView(Desk desk) {
        super("sizing");
        this.desk = desk;
        markets = new MarketBar(() -> render(desk.room(), desk.viewer()));
        empty.addClassName("empty");
        empty.setText(getTranslation("sizing.empty"));
        figures = new FiguresCard(desk);
        calculator = new CalculatorCard(desk);
        estimates = new EstimatesCard(desk, figures);
        rates = new RatesCard(desk);
        body.addClassName("sizing-body");
        body.add(figures, calculator, estimates, rates);
        add(head, markets, empty, body);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        head.render(viewer);
        var market = markets.render(room);
        empty.setVisible(market.isEmpty());
        body.setVisible(market.isPresent());
        market.ifPresent(shown -> render(room.state(Sizing.class), shown.id(), viewer));
    }

    private void render(Sizing sizing, UUID market, Viewer viewer) {
        figures.render(sizing, market, viewer);
        calculator.render(market, viewer);
        estimates.render(sizing, market, viewer);
        rates.render(sizing, market, viewer);
    }

    @Override
    public void mark(Whereabouts whereabouts) {
        estimates.mark(desk.othersEditing(whereabouts));
    }

    /** Under which others see that somebody revises an estimate. */
    static String item(EstimateId id) {
        return ITEM + id;
    }

    static String figuresItem(UUID market) {
        return ITEM + "figures:" + market;
    }
}
