package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Keeps one component for each key, wherever it stands, and changes only what differs: an item equal to the last one is not drawn
 * again, a moved one keeps its component, and of the children of one parent as few as possible are moved.
 *
 * @param <T> what is drawn; compared by {@code equals}
 * @param <C> what draws it
 */
public final class Reconciler<T, C extends Component> {
    private final Function<T, String> key;
    private final Function<T, C> create;
    private final BiConsumer<C, T> draw;
    private final Map<String, Shown<T, C>> shown = new HashMap<>();
    private final Map<Element, List<T>> children = new HashMap<>();

    private record Shown<T, C>(T item, C component) {}

    /** @param draw called for a new component, and whenever its item is no longer equal to the last one */
    public Reconciler(Function<T, String> key, Function<T, C> create, BiConsumer<C, T> draw) {
        this.key = key;
        this.create = create;
        this.draw = draw;
    }

    /** Makes the items the children of one parent, in this order; the parent has no other children. */
    public void sync(HasElement parent, List<T> items) {
        sync(Map.of(parent, items));
    }

    /** Makes the items the children of several parents; an item that is now under another parent keeps its component. */
    public void sync(Map<? extends HasElement, List<T>> items) {
        if (allStayWhereTheyAre(items)) items.forEach((parent, now) -> redraw(children(parent), now));
        else place(items);
        children.clear();
        items.forEach((parent, now) -> children.put(parent.getElement(), List.copyOf(now)));
    }

    /** As after most changes: an edit moves nothing, and then only the edited item has to be looked at. */
    private boolean allStayWhereTheyAre(Map<? extends HasElement, List<T>> items) {
        return items.size() == children.size()
                && items.entrySet().stream()
                        .allMatch(entry -> haveSameKeys(children(entry.getKey()), entry.getValue()));
    }

    private List<T> children(HasElement parent) {
        return children.getOrDefault(parent.getElement(), List.of());
    }

    private boolean haveSameKeys(List<T> before, List<T> now) {
        if (before.size() != now.size()) return false;
        for (int i = 0; i < now.size(); i++)
            if (before.get(i) != now.get(i) && !key.apply(before.get(i)).equals(key.apply(now.get(i)))) return false;
        return true;
    }

    private void redraw(List<T> before, List<T> now) {
        for (int i = 0; i < now.size(); i++)
            if (before.get(i) != now.get(i)) component(key.apply(now.get(i)), now.get(i));
    }

    private void place(Map<? extends HasElement, List<T>> items) {
        var wanted = new LinkedHashMap<Element, List<Element>>();
        var keys = new HashSet<String>();
        items.forEach((parent, ofParent) -> {
            var elements = new ArrayList<Element>(ofParent.size());
            for (var item : ofParent) {
                var name = key.apply(item);
                if (!keys.add(name)) throw new IllegalArgumentException("two items have the key " + name);
                elements.add(component(name, item).getElement());
            }
            wanted.put(parent.getElement(), elements);
        });
        shown.entrySet().removeIf(entry -> {
            if (keys.contains(entry.getKey())) return false;
            entry.getValue().component().getElement().removeFromParent();
            return true;
        });
        wanted.forEach(Reconciler::arrange);
    }

    public Optional<C> component(String name) {
        return Optional.ofNullable(shown.get(name)).map(Shown::component);
    }

    /** The component with the item that it shows now. */
    public Optional<T> item(String name) {
        return Optional.ofNullable(shown.get(name)).map(Shown::item);
    }

    public void forEach(BiConsumer<String, C> each) {
        shown.forEach((name, entry) -> each.accept(name, entry.component()));
    }

    private C component(String name, T item) {
        var before = shown.get(name);
        if (before != null && before.item().equals(item)) return before.component();
        var component = before == null ? create.apply(item) : before.component();
        draw.accept(component, item);
        shown.put(name, new Shown<>(item, component));
        return component;
    }

    private static void arrange(Element parent, List<Element> wanted) {
        var current = parent.getChildren().toList();
        if (current.equals(wanted)) return;
        var place = new HashMap<Element, Integer>();
        for (int i = 0; i < wanted.size(); i++) place.put(wanted.get(i), i);
        var staying = current.stream().filter(place::containsKey).toList();
        var still = longestRise(staying.stream().mapToInt(place::get).toArray());
        for (var child : current) {
            var wantedAt = place.get(child);
            if (wantedAt == null || !still.contains(wantedAt)) parent.removeChild(child);
        }
        for (int i = 0; i < wanted.size(); i++)
            if (i >= parent.getChildCount() || !parent.getChild(i).equals(wanted.get(i)))
                parent.insertChild(i, wanted.get(i));
    }

    /** The values of a longest increasing subsequence: the children that need not move. */
    static HashSet<Integer> longestRise(int[] values) {
        int[] tails = new int[values.length];
        int[] previous = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            int low = 0;
            for (int high = length; low < high; ) {
                int middle = (low + high) >>> 1;
                if (values[tails[middle]] < values[i]) low = middle + 1;
                else high = middle;
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        var rise = new HashSet<Integer>();
        for (int at = length == 0 ? -1 : tails[length - 1]; at >= 0; at = previous[at]) rise.add(values[at]);
        return rise;
    }
}
