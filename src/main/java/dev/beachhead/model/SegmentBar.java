package dev.beachhead.model;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.model.ModelCommand.AddSegment;
import dev.beachhead.model.ModelCommand.RemoveSegment;
import dev.beachhead.model.ModelCommand.RenameSegment;
import dev.beachhead.room.Command;
import dev.beachhead.room.Markets;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Confirm;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Viewer;
import java.util.function.Function;

/** Which colour is which segment, and the way to another one. */
final class SegmentBar extends Div {
    private final Desk desk;
    private final Div legend = new Div();
    private final Action add;
    private final Reconciler<Entry, NativeButton> entries =
            new Reconciler<>(entry -> entry.segment().id().toString(), this::button, SegmentBar::draw);

    private record Entry(CanvasSegment segment, boolean fixed) {}

    SegmentBar(Desk desk) {
        this.desk = desk;
        addClassNames("segments", "row", "tight");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("model.segments"));
        legend.addClassNames("row", "tight");
        add = new Action("add-segment", getTranslation("model.segment.add"), Action.Weight.QUIET, this::openAdd);
        add(legend, add);
    }

    void render(Canvas canvas, Viewer viewer) {
        add.setVisible(viewer.works() && canvas.segments().size() < CanvasSegment.Colour.values().length);
        entries.sync(
                legend,
                canvas.segmentsInOrder().stream()
                        .map(segment -> new Entry(segment, !viewer.works()))
                        .toList());
    }

    private NativeButton button(Entry entry) {
        var button = new NativeButton();
        button.addClassNames("pill", "segment-name");
        button.getElement().setAttribute("type", "button").setAttribute("data-testid", "segment");
        button.addClickListener(event -> openMenu(button, entry.segment().id()));
        return button;
    }

    private static void draw(NativeButton button, Entry entry) {
        var segment = entry.segment();
        var dot = NoteFace.number(segment);
        dot.getElement().setAttribute("data-colour", segment.colour().name());
        var name = new Span(segment.name());
        name.addClassName("clip");
        name.getElement().setAttribute("dir", "auto");
        button.removeAll();
        button.add(dot, name);
        button.getElement().setAttribute("data-fixed", entry.fixed());
    }

    private void openMenu(NativeButton button, SegmentId id) {
        if (!desk.viewer().works()) return;
        desk.room().state(Canvas.class).segmentsInOrder().stream()
                .filter(segment -> segment.id().equals(id))
                .findFirst()
                .ifPresent(segment -> new CardMenu(button, segment.name(), button::focus)
                        .item("rename-segment", getTranslation("model.segment.rename"), () -> openRename(segment))
                        .danger(
                                "remove-segment",
                                getTranslation("model.segment.remove"),
                                () -> desk.send(new RemoveSegment(id)))
                        .open());
    }

    /** The first one is mostly the beachhead itself. */
    private void openAdd() {
        var id = SegmentId.next();
        boolean first = desk.room().state(Canvas.class).segments().isEmpty();
        var suggested = desk.room()
                .offering(Markets.class)
                .filter(markets -> first)
                .flatMap(Markets::beachhead)
                .map(market -> Texts.excerpt(market.name(), CanvasSegment.LONGEST_NAME))
                .orElse("");
        ask(getTranslation("model.segment.add"), suggested, name -> new AddSegment(id, name));
    }

    private void openRename(CanvasSegment segment) {
        ask(getTranslation("model.segment.rename"), segment.name(), name -> new RenameSegment(segment.id(), name));
    }

    private void ask(String title, String suggested, Function<String, Command> command) {
        var name = new Field("field-segment", getTranslation("model.segment.name"))
                .hint(getTranslation("model.segment.hint"))
                .value(suggested);
        var dialog = new Confirm(title).with(name);
        Confirm.Press press = () -> {
            name.clear();
            var refusal = desk.attempt(command.apply(name.value()));
            refusal.ifPresent(name::refuse);
            return refusal.isEmpty() ? Confirm.Result.DONE : Confirm.Result.STAY;
        };
        dialog.action("save-segment", getTranslation("ui.save"), Action.Weight.PRIMARY, press);
        name.onEnter(() -> dialog.pressed(press));
        dialog.open();
        name.focus();
    }
}
