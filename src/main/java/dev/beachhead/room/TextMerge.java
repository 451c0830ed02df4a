package dev.beachhead.room;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins two people's edits of one text, word by word. What only one of them touched is taken from that one; where both changed the
 * same words, the later edit stands and the overlap is reported.
 */
public final class TextMerge {
    private static final String EAST_ASIAN = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}";

    /**
     * A Chinese, Japanese or Korean character is a word of its own, beside Latin letters and digits too; so is whatever looks like
     * one sign, such as an emoji of several. Spaces are words, so that joining words restores the text.
     */
    private static final Pattern WORD = Pattern.compile(
            "[" + EAST_ASIAN + "]\\p{M}*|[\\p{L}\\p{M}\\p{N}_'’&&[^" + EAST_ASIAN + "]]+|\\s+|\\X", Pattern.DOTALL);

    /** Comparing takes the square of it, and the room waits: a longer stretch that somebody rewrote at once is one change. */
    private static final int MOST_COMPARED = 2_000;

    /** @param overlap whether both changed the same words, so that something of the earlier edit is gone from the text */
    public record Merged(String text, boolean overlap) {}

    private record Change(int from, int to, List<String> words, boolean later) {}

    private TextMerge() {}

    /**
     * @param base the text the later edit started from
     * @param earlier the text as it stands, with everybody else's edits
     * @param later the text as the later editor wants it
     */
    public static Merged merge(String base, String earlier, String later) {
        if (base.equals(earlier) || earlier.equals(later)) return new Merged(later, false);
        if (base.equals(later)) return new Merged(earlier, false);
        var words = words(base);
        var ours = changes(words, words(earlier), false);
        var theirs = changes(words, words(later), true);
        boolean overlap =
                ours.removeIf(our -> theirs.stream().anyMatch(their -> overlaps(our, their) && !same(our, their)));
        ours.removeIf(our -> theirs.stream().anyMatch(their -> same(our, their)));
        return new Merged(apply(words, ours, theirs), overlap);
    }

    private static List<Change> changes(List<String> from, List<String> to, boolean later) {
        int shorter = Math.min(from.size(), to.size());
        int head = 0;
        while (head < shorter && from.get(head).equals(to.get(head))) head++;
        int tail = 0;
        while (tail < shorter - head && from.get(from.size() - 1 - tail).equals(to.get(to.size() - 1 - tail))) tail++;
        var gone = from.subList(head, from.size() - tail);
        var come = to.subList(head, to.size() - tail);
        if (gone.size() + come.size() > MOST_COMPARED)
            return new ArrayList<>(List.of(new Change(head, from.size() - tail, List.copyOf(come), later)));
        return compared(gone, come, head, later);
    }

    private static List<Change> compared(List<String> from, List<String> to, int offset, boolean later) {
        var changes = new ArrayList<Change>();
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            int start = offset + delta.getSource().getPosition();
            int end = start + delta.getSource().size();
            changes.add(new Change(start, end, List.copyOf(delta.getTarget().getLines()), later));
        }
        return changes;
    }

    /** Two insertions at one place do not overlap: both stay, the earlier one first. */
    private static boolean overlaps(Change one, Change other) {
        if (one.from == one.to && other.from == other.to) return false;
        if (one.from == one.to) return other.from < one.from && one.from < other.to;
        if (other.from == other.to) return one.from < other.from && other.from < one.to;
        return one.from < other.to && other.from < one.to;
    }

    private static boolean same(Change one, Change other) {
        return one.from == other.from && one.to == other.to && one.words.equals(other.words);
    }

    private static String apply(List<String> base, List<Change> ours, List<Change> theirs) {
        var all = new ArrayList<>(ours);
        all.addAll(theirs);
        all.sort((one, other) -> {
            if (one.from != other.from) return Integer.compare(one.from, other.from);
            if (one.to != other.to) return Integer.compare(one.to, other.to);
            return Boolean.compare(one.later, other.later);
        });
        var text = new StringBuilder();
        int at = 0;
        for (var change : all) {
            for (; at < change.from; at++) text.append(base.get(at));
            change.words.forEach(text::append);
            at = Math.max(at, change.to);
        }
        for (; at < base.size(); at++) text.append(base.get(at));
        return text.toString();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }
}
