package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.room.TextMerge.Merged;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextMergeTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "{0} | {1} | {2} gives {3}")
    @CsvSource({
        "small clinics in towns, tiny clinics in towns, small clinics in villages, tiny clinics in villages",
        "one two three four, one three four, one two three five, one three five",
        "one two three, 1 two three, one two three four, 1 two three four",
        "one two three, one two 3, zero one two three, zero one two 3",
        "we sell, we sell to farms, today we sell, today we sell to farms",
        "东部的小诊所, 东部的小医院, 西部的小诊所, 西部的小医院",
        "第3章节内容, 第4章节内容, 第3章节目录, 第4章节目录",
        "GPU加速渲染, GPU加速训练, GPU减速渲染, GPU减速训练",
        "かわいい猫, かわいい犬, うるさい猫, うるさい犬",
        "l’été à Lyon, l’hiver à Lyon, l’été à Nice, l’hiver à Nice"
    })
    void editsOfDifferentWordsBothStay(String base, String earlier, String later, String merged) {
        assertThat(TextMerge.merge(base, earlier, later)).isEqualTo(new Merged(merged, false));
    }

    @ParameterizedTest(name = "{0} | {1} | {2} gives {3}")
    @CsvSource({
        "a small market, a tiny market, a huge market, a huge market",
        "一个小市场, 一个微市场, 一个大市场, 一个大市场",
        "one two three four, one four, one two 3 four, one two 3 four",
        "one two three four, one two 3 four, one four, one four",
        "keep small market keep too, keep tiny market keep two, keep huge market keep too, keep huge market keep two"
    })
    void whereBothChangedTheSameWordsTheLaterStandsAndTheOverlapIsTold(
            String base, String earlier, String later, String merged) {
        assertThat(TextMerge.merge(base, earlier, later)).isEqualTo(new Merged(merged, true));
    }

    @ParameterizedTest(name = "{0} | {1} | {2} gives {3}")
    @CsvSource({
        "market, market A, market B, market A B",
        "market, A market, B market, A B market",
        "市场, 市场甲, 市场乙, 市场甲乙",
        "'', A, B, AB"
    })
    void insertionsAtOnePlaceBothStayTheEarlierFirst(String base, String earlier, String later, String merged) {
        assertThat(TextMerge.merge(base, earlier, later)).isEqualTo(new Merged(merged, false));
    }

    @Test
    void whatBothChangedAlikeIsChangedOnce() {
        assertThat(TextMerge.merge("a small market here", "a tiny market here", "a tiny market there"))
                .isEqualTo(new Merged("a tiny market there", false));
    }

    @Test
    void whatOneDeletedAndTheOtherInsertedWithinIsAnOverlap() {
        assertThat(TextMerge.merge("a b c d e", "a e", "a b c new d e")).isEqualTo(new Merged("a b c new d e", true));
        assertThat(TextMerge.merge("a b c d e", "a b c new d e", "a e")).isEqualTo(new Merged("a e", true));
    }

    @Test
    void anInsertionBesideADeletionStays() {
        assertThat(TextMerge.merge("a b c", "a c", "a b new c").text())
                .contains("new")
                .doesNotContain("b");
    }

    @Test
    void anEmojiOfSeveralCharactersIsNeverTornApart() {
        var merged = TextMerge.merge("team 👩‍💻 here", "team 👩‍🔬 here", "team 👨‍💻 here");
        assertThat(merged).isEqualTo(new Merged("team 👨‍💻 here", true));
    }

    @Test
    void spacesAndLineBreaksSurvive() {
        assertThat(TextMerge.merge("a\n\n  b\tc", "x\n\n  b\tc", "a\n\n  b\td").text())
                .isEqualTo("x\n\n  b\td");
    }

    @Test
    void twoLongTextsThatHaveNothingInCommonAreMergedToo() {
        var base = "甲".repeat(10_000);
        var earlier = "乙".repeat(10_000);
        var later = "丙".repeat(10_000);
        assertThat(TextMerge.merge(base, earlier, later)).isEqualTo(new Merged(later, true));
    }

    @Test
    void aLongTextRewrittenInItsMiddleStillTakesEditsAtItsEnds() {
        var middle = " word".repeat(2_000);
        assertThat(TextMerge.merge(
                        "start" + middle + " end",
                        "start" + " other".repeat(2_000) + " end",
                        "begin" + middle + " end"))
                .isEqualTo(new Merged("begin" + " other".repeat(2_000) + " end", false));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anEditBesideNoOtherEditIsTakenAsItIs(long seed) {
        var random = new Random(seed);
        var base = anyText(random);
        var edited = anyText(random);
        assertThat(TextMerge.merge(base, base, edited)).isEqualTo(new Merged(edited, false));
        assertThat(TextMerge.merge(base, edited, base)).isEqualTo(new Merged(edited, false));
        assertThat(TextMerge.merge(base, edited, edited)).isEqualTo(new Merged(edited, false));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLaterEditorAlwaysFindsTheirOwnWords(long seed) {
        var random = new Random(seed);
        var base = anyText(random);
        var later = base + " later" + random.nextInt(1000);
        assertThat(TextMerge.merge(base, anyText(random), later).text()).contains(later.substring(base.length() + 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void editsOfDifferentPlacesLoseNoWord(long seed) {
        var random = new Random(seed);
        var base = new ArrayList<String>();
        for (int i = 0; i < 40; i++) base.add("w" + i);
        var earlier = new ArrayList<>(base);
        var later = new ArrayList<>(base);
        var expected = new ArrayList<>(base);
        for (int i = 1; i < 39; i += 2) {
            int whose = random.nextInt(3);
            if (whose == 2) continue;
            var word = (whose == 0 ? "earlier" : "later") + i;
            (whose == 0 ? earlier : later).set(i, word);
            expected.set(i, word);
        }
        assertThat(TextMerge.merge(joined(base), joined(earlier), joined(later)))
                .isEqualTo(new Merged(joined(expected), false));
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    private static String anyText(Random random) {
        var words = List.of("a", "b", "市", "场", " ", "\n", "😀", "é", ".", "12", "l’eau", "👩‍💻", "e\u0301", "\uD83D");
        var text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) text.append(words.get(random.nextInt(words.size())));
        return text.toString();
    }
}
