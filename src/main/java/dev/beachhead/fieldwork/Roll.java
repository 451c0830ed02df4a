package dev.beachhead.fieldwork;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A list of any length of which the browser gets what it shows; each row is a button. */
final class Roll extends Div {
    private static final int ROW_HEIGHT = 62;
    private static final int TALLEST = 620;
    /** So many rows come without being asked for: what fits on the tallest list. */
    private static final int AT_ONCE = TALLEST / ROW_HEIGHT + 1;
    /** More changes at once than this are sent as a new list. */
    private static final int FEW = 12;

    /**
     * One row.
     *
     * @param line what stands beneath the title
     * @param tag a short fact at the end, or empty
     * @param tone of the tag, as a class of {@link dev.beachhead.ui.Chip}, or empty
     */
    record Row(String key, String title, String line, String tag, String tone, String pressed) {}

    private final VirtualList<Row> list = new VirtualList<>();
    private final CallbackDataProvider<Row, Void> source;
    private List<Row> rows = List.of();

    /** @param name appears as {@code data-testid} of each row */
    Roll(String name, String label, Consumer<String> open) {
        addClassName("roll");
        source = new CallbackDataProvider<>(
                query -> rows.stream().skip(query.getOffset()).limit(query.getLimit()),
                query -> (int) rows.stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit())
                        .count(),
                Row::key);
        list.setRenderer(LitRenderer.<Row>of(RowTemplate.named(name))
                .withProperty("title", Row::title)
                .withProperty("line", Row::line)
                .withProperty("tag", Row::tag)
                .withProperty("tone", Row::tone)
                .withProperty("pressed", Row::pressed)
                .withFunction("open", row -> open.accept(row.key())));
        list.getElement().setAttribute("aria-label", label);
        list.setDataProvider(source);
        list.getDataCommunicator().setViewportRange(0, AT_ONCE);
        add(list);
        setVisible(false);
    }

    void show(List<Row> now) {
        if (now.equals(rows)) return;
        var before = rows;
        rows = List.copyOf(now);
        list.setHeight(Math.min(TALLEST, ROW_HEIGHT * rows.size()) + "px");
        setVisible(!rows.isEmpty());
        var changed = changed(before, rows);
        if (changed.isPresent()) changed.get().forEach(source::refreshItem);
        else source.refreshAll();
    }

    /** Empty when rows came, went or moved, or too many changed. */
    private static Optional<List<Row>> changed(List<Row> before, List<Row> now) {
        if (before.size() != now.size()) return Optional.empty();
        for (int i = 0; i < now.size(); i++)
            if (!before.get(i).key().equals(now.get(i).key())) return Optional.empty();
        var changed = IntStream.range(0, now.size())
                .filter(i -> !before.get(i).equals(now.get(i)))
                .mapToObj(now::get)
                .toList();
        return changed.size() > FEW ? Optional.empty() : Optional.of(changed);
    }
}
