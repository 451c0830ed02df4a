package dev.beachhead.facilitate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What a session goes through, and how far it is.
 *
 * @param items in order, at most {@link #MOST_ITEMS}
 * @param current what is going on; empty before the first and between two
 * @param spent the time of items that went on and no longer do; an item may go on several times
 * @param sheet the facilitators' notes
 */
public record Agenda(
        PVector<AgendaItem> items, Optional<Current> current, PMap<AgendaItemId, Duration> spent, RunSheet sheet) {
    public static final int MOST_ITEMS = 40;

    /** What is going on, and since when. */
    public record Current(AgendaItemId item, Instant since) {}

    static Agenda empty() {
        return new Agenda(TreePVector.empty(), Optional.empty(), HashTreePMap.empty(), RunSheet.blank());
    }

    public Optional<AgendaItem> item(AgendaItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Optional<AgendaItem> currentItem() {
        return current.flatMap(now -> item(now.item()));
    }

    public boolean isCurrent(AgendaItemId id) {
        return current.filter(now -> now.item().equals(id)).isPresent();
    }

    /** How long an item has gone on, with the time until now of the one that does. */
    public Duration spent(AgendaItemId id, Instant now) {
        var before = spent.getOrDefault(id, Duration.ZERO);
        return current.filter(one -> one.item().equals(id) && now.isAfter(one.since()))
                .map(one -> before.plus(Duration.between(one.since(), now)))
                .orElse(before);
    }

    /** The sum of what is planned. */
    public int plannedMinutes() {
        return items.stream().mapToInt(AgendaItem::minutes).sum();
    }

    public Duration elapsed(Instant now) {
        return items.stream().map(item -> spent(item.id(), now)).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * How much later than planned the session will be when what goes on has ended: time over the plan of what was begun, and nothing
     * for an item that still may end in time.
     *
     * @return less than nothing when it is ahead of the plan
     */
    public Duration late(Instant now) {
        return items.stream()
                .filter(item -> spent.containsKey(item.id()) || isCurrent(item.id()))
                .map(item -> over(item, now))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration over(AgendaItem item, Instant now) {
        var over = spent(item.id(), now).minusMinutes(item.minutes());
        return isCurrent(item.id()) && over.isNegative() ? Duration.ZERO : over;
    }

    /** The item after the current one; the first when none goes on and none did. */
    public Optional<AgendaItem> next() {
        int at = currentItem().map(items::indexOf).orElse(-1);
        return at + 1 < items.size() ? Optional.of(items.get(at + 1)) : Optional.empty();
    }

    Agenda replaced(List<AgendaItem> with) {
        return new Agenda(TreePVector.from(with), Optional.empty(), HashTreePMap.empty(), RunSheet.blank());
    }

    Agenda with(AgendaItem item) {
        return new Agenda(items.plus(item), current, spent, sheet);
    }

    Agenda changed(AgendaItem item) {
        var changed = items.stream()
                .map(one -> one.id().equals(item.id()) ? item : one)
                .toList();
        return new Agenda(TreePVector.from(changed), current, spent, sheet);
    }

    Agenda without(AgendaItemId id) {
        var left = items.stream().filter(item -> !item.id().equals(id)).toList();
        return new Agenda(
                TreePVector.from(left),
                current.filter(now -> !now.item().equals(id)),
                spent.minus(id),
                new RunSheet(sheet.notes().minus(id)));
    }

    /** @param before at the end when that is empty, or gone */
    Agenda moved(AgendaItemId id, Optional<AgendaItemId> before) {
        var moving = item(id);
        if (moving.isEmpty() || before.filter(id::equals).isPresent()) return this;
        PVector<AgendaItem> rest = TreePVector.from(
                items.stream().filter(item -> !item.id().equals(id)).toList());
        int at = before.flatMap(this::item).map(rest::indexOf).orElse(rest.size());
        return new Agenda(rest.plus(at, moving.get()), current, spent, sheet);
    }

    Agenda begun(AgendaItemId id, Instant at) {
        var halted = halted(at);
        return new Agenda(items, Optional.of(new Current(id, at)), halted.spent, sheet);
    }

    Agenda halted(Instant at) {
        return current.map(now ->
                        new Agenda(items, Optional.empty(), spent.plus(now.item(), spent(now.item(), at)), sheet))
                .orElse(this);
    }

    Agenda with(RunSheet newSheet) {
        return new Agenda(items, current, spent, newSheet);
    }
}
