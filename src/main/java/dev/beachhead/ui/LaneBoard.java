package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lanes of cards that are dragged, lifted by a long press, moved by keyboard or through a menu. It tells what the user wants and moves
 * nothing by itself.
 *
 * @param <T> what a card shows
 * @param <C> the card
 */
@Tag("bh-board")
@JavaScript("context://ui/board.js")
public final class LaneBoard<T, C extends Component> extends Component implements HasStyle {

    /**
     * What a lane shows.
     *
     * @param area the part of the board it stands in
     * @param hint a line beneath the name, or empty
     * @param empty what stands in a lane without cards, or empty
     * @param menuLabel the name of the button for the lane's own menu; empty for a lane without one
     */
    public record Face<T>(
            String area, String key, String name, String hint, String empty, String menuLabel, List<T> cards) {}

    /** A card is wanted in a lane, before another card or at the end. */
    public record Move(String card, String lane, Optional<String> before) {}

    private final Reconciler<Face<T>, Lane> lanes = new Reconciler<>(Face::key, Lane::new, Lane::draw);
    private final Reconciler<T, C> cards;
    private final Map<String, Div> areas = new LinkedHashMap<>();

    /** @param areas the parts of the board, in the order in which they are read */
    public LaneBoard(
            String name, List<String> areas, Function<T, String> key, Function<T, C> create, BiConsumer<C, T> draw) {
        cards = new Reconciler<>(key, create, draw);
        addClassNames("board", "board-" + name);
        for (var area : areas) {
            var div = new Div();
            div.addClassNames("area", "area-" + area);
            getElement().appendChild(div.getElement());
            this.areas.put(area, div);
        }
        getElement().setAttribute("role", "group");
        for (var kind : List.of("lifted", "over", "dropped", "cancelled"))
            getElement().setAttribute("say-" + kind, getTranslation("ui.board.say." + kind));
    }

    public void sync(List<Face<T>> faces) {
        Map<HasElement, List<Face<T>>> byArea = new LinkedHashMap<>();
        areas.forEach((area, div) -> byArea.put(
                div, faces.stream().filter(face -> face.area().equals(area)).toList()));
        lanes.sync(byArea);
        Map<HasElement, List<T>> byLane = new LinkedHashMap<>();
        for (var face : faces) lanes.component(face.key()).ifPresent(lane -> byLane.put(lane.cards(), face.cards()));
        cards.sync(byLane);
    }

    public Optional<C> card(String key) {
        return cards.component(key);
    }

    public Optional<T> item(String key) {
        return cards.item(key);
    }

    public Optional<Lane> lane(String key) {
        return lanes.component(key);
    }

    public void forEachCard(BiConsumer<String, C> each) {
        cards.forEach(each);
    }

    /** Whether cards stay where they are; they can still be read with the keyboard. */
    public void setLocked(boolean locked) {
        getElement().setAttribute("locked", locked);
    }

    public void focusCard(String key) {
        getElement().callJsFunction("focusCard", key);
    }

    public void onMove(Consumer<Move> listener) {
        getElement()
                .addEventListener("bh-move", event -> {
                    var detail = event.getEventData();
                    var before = detail.path("event.detail.before").asString("");
                    listener.accept(new Move(
                            detail.path("event.detail.key").asString(""),
                            detail.path("event.detail.lane").asString(""),
                            before.isEmpty() ? Optional.empty() : Optional.of(before)));
                })
                .addEventData("event.detail.key")
                .addEventData("event.detail.lane")
                .addEventData("event.detail.before");
    }

    public void onEdit(Consumer<String> listener) {
        on("bh-edit", listener);
    }

    public void onMenu(Consumer<String> listener) {
        on("bh-menu", listener);
    }

    public void onDelete(Consumer<String> listener) {
        on("bh-delete", listener);
    }

    public void onLaneMenu(Consumer<String> listener) {
        on("bh-lane-menu", listener);
    }

    private void on(String kind, Consumer<String> listener) {
        getElement()
                .addEventListener(
                        kind,
                        event -> listener.accept(
                                event.getEventData().path("event.detail.key").asString("")))
                .addEventData("event.detail.key");
    }
}
