package dev.beachhead.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.change.ListAddChange;
import com.vaadin.flow.internal.change.ListRemoveChange;
import com.vaadin.flow.internal.change.NodeAttachChange;
import com.vaadin.flow.internal.change.NodeChange;
import com.vaadin.flow.internal.change.NodeDetachChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a change costs is counted in what Flow would send to the browser for it. */
class ReconcilerTest {
    private final UI ui = new UI();
    private final Div left = new Div();
    private final Div right = new Div();
    private final List<String> drawn = new ArrayList<>();
    private final List<String> created = new ArrayList<>();
    private final Reconciler<Item, Card> reconciler = new Reconciler<>(Item::key, this::create, this::draw);

    private record Item(String key, String text) {}

    /** As a card on a board: an element with a few others in it. */
    private static final class Card extends Div {
        private final Span text = new Span();

        Card() {
            add(text, new Span());
        }
    }

    @BeforeEach
    void twoEmptyLanes() {
        ui.add(left, right);
        sent();
    }

    @Test
    void ofAHundredCardsTheSameAgainCostsNothing() {
        show(items(100));

        show(items(100));

        assertThat(sent()).isEmpty();
        assertThat(drawn).isEmpty();
    }

    @Test
    void ofAHundredCardsAnEditedOneIsDrawnAloneAndNothingMoves() {
        show(items(100));
        var edited = items(100);
        edited.set(42, new Item("42", "changed"));

        show(edited);

        assertThat(drawn).containsExactly("42");
        var changes = sent();
        assertThat(changes).isNotEmpty();
        assertThat(changedNodes(changes)).isSubsetOf(nodes(card("42")));
        assertThat(texts(left)).contains("changed").hasSize(100);
    }

    @Test
    void ofAHundredCardsAnAddedOneIsAllThatIsSent() {
        show(items(100));
        var more = items(100);
        more.add(30, new Item("new", "new"));

        show(more);

        assertThat(drawn).containsExactly("new");
        var changes = sent();
        var fresh = nodes(card("new"));
        assertThat(attached(changes)).containsExactlyInAnyOrderElementsOf(fresh);
        fresh.add(node(left));
        assertThat(changedNodes(changes)).isSubsetOf(fresh);
        assertThat(moves(changes, left)).isEqualTo(1);
    }

    @Test
    void ofAHundredCardsARemovedOneLeavesTheOthersAlone() {
        show(items(100));
        var gone = nodes(card("70"));
        var fewer = items(100);
        fewer.remove(70);

        show(fewer);

        assertThat(drawn).isEmpty();
        var changes = sent();
        assertThat(detached(changes)).containsExactlyInAnyOrderElementsOf(gone);
        gone.add(node(left));
        assertThat(changedNodes(changes)).isSubsetOf(gone);
        assertThat(moves(changes, left)).isEqualTo(1);
        assertThat(reconciler.component("70")).isEmpty();
        assertThat(reconciler.item("70")).isEmpty();
    }

    @Test
    void ofAHundredCardsAMovedOneKeepsItsComponentAndIsNotSentAgain() {
        show(items(100));
        var moving = card("90");
        int id = node(moving);
        var moved = items(100);
        moved.add(5, moved.remove(90));

        show(moved);

        assertThat(drawn).isEmpty();
        assertThat(card("90")).isSameAs(moving);
        assertThat(node(moving)).isEqualTo(id);
        var changes = sent();
        assertThat(attached(changes)).isEmpty();
        assertThat(detached(changes)).isEmpty();
        assertThat(changedNodes(changes)).containsExactly(node(left));
        assertThat(changes).as("out of one place, into another").hasSize(2);
        assertThat(keys(left)).isEqualTo(moved.stream().map(Item::key).toList());
    }

    @Test
    void aCardMovedBetweenLanesKeepsItsComponentAndIsNotSentAgain() {
        var inLeft = items(100);
        show(inLeft, List.of(new Item("there", "there")));
        var moving = card("17");
        int id = node(moving);
        var moved = inLeft.remove(17);

        show(inLeft, List.of(moved, new Item("there", "there")));

        assertThat(drawn).isEmpty();
        assertThat(card("17")).isSameAs(moving);
        assertThat(node(moving)).isEqualTo(id);
        var changes = sent();
        assertThat(attached(changes)).isEmpty();
        assertThat(detached(changes)).isEmpty();
        assertThat(changedNodes(changes)).containsExactlyInAnyOrder(node(left), node(right));
        assertThat(changes).hasSize(2);
        assertThat(keys(right)).containsExactly("17", "there");
    }

    @Test
    void aCardOutlivesTheLaneItStoodIn() {
        show(List.of(), items(3));
        var surviving = card("1");
        int id = node(surviving);
        forget();
        ui.remove(right);

        reconciler.sync(left, items(3));

        assertThat(card("1")).isSameAs(surviving);
        assertThat(node(surviving)).isEqualTo(id);
        assertThat(drawn).isEmpty();
        assertThat(attached(sent())).isEmpty();
        assertThat(keys(left)).containsExactly("0", "1", "2");
    }

    @Test
    void anItemThatComesBackIsANewOne() {
        show(items(2));
        var before = card("1");
        show(items(1));
        show(items(2));

        assertThat(created).containsExactly("1");
        assertThat(card("1")).isNotSameAs(before);
    }

    @Test
    void twoItemsWithOneKeyAreRefused() {
        var twice = List.of(new Item("a", "one"), new Item("a", "other"));

        assertThatThrownBy(() -> reconciler.sync(left, twice)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> show(List.of(new Item("b", "here")), List.of(new Item("b", "there"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyPermutationIsReachedWithTheFewestMoves(long seed) {
        var random = new Random(seed);
        var before = items(1 + random.nextInt(40));
        show(before);
        var after = new ArrayList<>(before);
        if (seed % 2 == 0) Collections.shuffle(after, random);
        else for (int swap = 0; swap < 3; swap++) Collections.swap(after, any(after, random), any(after, random));

        show(after);

        assertThat(keys(left)).isEqualTo(after.stream().map(Item::key).toList());
        assertThat(drawn).isEmpty();
        int[] wanted =
                after.stream().mapToInt(item -> Integer.parseInt(item.key())).toArray();
        var changes = sent();
        assertThat(inserted(changes, left)).isEqualTo(wanted.length - longestIncreasing(wanted));
        assertThat(attached(changes)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyHistoryOfTwoLanesEndsAsWantedAndDrawsOnlyWhatIsNewOrChanged(long seed) {
        var random = new Random(seed);
        Map<String, Item> known = Map.of();
        for (int step = 0; step < 15; step++) {
            var pool = items(20);
            Collections.shuffle(pool, random);
            var chosen = pool.subList(0, random.nextInt(20)).stream()
                    .map(item -> random.nextInt(4) == 0 ? new Item(item.key(), "text " + random.nextInt(3)) : item)
                    .toList();
            int cut = random.nextInt(chosen.size() + 1);
            var before = known;

            show(chosen.subList(0, cut), chosen.subList(cut, chosen.size()));

            var wanted = chosen.stream().collect(Collectors.toMap(Item::key, item -> item));
            assertThat(keys(left))
                    .isEqualTo(chosen.stream().limit(cut).map(Item::key).toList());
            assertThat(keys(right))
                    .isEqualTo(chosen.stream().skip(cut).map(Item::key).toList());
            assertThat(drawn)
                    .containsExactlyInAnyOrderElementsOf(wanted.values().stream()
                            .filter(item -> !item.equals(before.get(item.key())))
                            .map(Item::key)
                            .toList());
            assertThat(created).allMatch(key -> !before.containsKey(key));
            known = wanted;
        }
    }

    private Card create(Item item) {
        created.add(item.key());
        var card = new Card();
        card.setId(item.key());
        return card;
    }

    private void draw(Card card, Item item) {
        drawn.add(item.key());
        card.text.setText(item.text());
    }

    private void show(List<Item> items) {
        forget();
        reconciler.sync(left, items);
    }

    private void show(List<Item> inLeft, List<Item> inRight) {
        forget();
        var wanted = new LinkedHashMap<Div, List<Item>>();
        wanted.put(left, inLeft);
        wanted.put(right, inRight);
        reconciler.sync(wanted);
    }

    private void forget() {
        sent();
        drawn.clear();
        created.clear();
    }

    /** What goes to the browser now. */
    private List<NodeChange> sent() {
        var changes = new ArrayList<NodeChange>();
        ui.getInternals().getStateTree().collectChanges(changes::add);
        return changes;
    }

    private Card card(String key) {
        return reconciler.component(key).orElseThrow();
    }

    private static List<Item> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Item(Integer.toString(i), "text of " + i))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static int any(List<?> list, Random random) {
        return random.nextInt(list.size());
    }

    private static int node(Component component) {
        return component.getElement().getNode().getId();
    }

    /** The ids of a component's nodes, with all that is in it. */
    private static List<Integer> nodes(Component component) {
        var ids = new ArrayList<Integer>();
        component.getElement().getNode().visitNodeTree(node -> ids.add(node.getId()));
        return ids;
    }

    private static HashSet<Integer> changedNodes(List<NodeChange> changes) {
        return changes.stream().map(change -> change.getNode().getId()).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Integer> attached(List<NodeChange> changes) {
        return changes.stream()
                .filter(NodeAttachChange.class::isInstance)
                .map(change -> change.getNode().getId())
                .toList();
    }

    private static List<Integer> detached(List<NodeChange> changes) {
        return changes.stream()
                .filter(NodeDetachChange.class::isInstance)
                .map(change -> change.getNode().getId())
                .toList();
    }

    private static long moves(List<NodeChange> changes, Component parent) {
        return changes.stream()
                .filter(change -> change.getNode().getId() == node(parent))
                .count();
    }

    /** How many children were put in, wherever they came from. */
    private static int inserted(List<NodeChange> changes, Component parent) {
        int removed = 0;
        int inserted = 0;
        for (var change : changes) {
            if (change.getNode().getId() != node(parent)) continue;
            if (change instanceof ListRemoveChange<?>) removed++;
            if (change instanceof ListAddChange<?> add)
                inserted += add.getNewItems().size();
        }
        assertThat(removed).isEqualTo(inserted);
        return inserted;
    }

    /** The plain definition, of quadratic cost: another way than the reconciler's own. */
    private static int longestIncreasing(int[] values) {
        int[] length = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            length[i] = 1;
            for (int j = 0; j < i; j++) if (values[j] < values[i]) length[i] = Math.max(length[i], length[j] + 1);
        }
        return Arrays.stream(length).max().orElse(0);
    }

    private static List<String> keys(Component parent) {
        return parent.getChildren().map(child -> child.getId().orElse("")).toList();
    }

    private static List<String> texts(Component parent) {
        return parent.getChildren().map(child -> ((Card) child).text.getText()).toList();
    }
}
