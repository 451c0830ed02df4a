package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @Test
    void controlCharactersGoButLinesAndTabsStay() {
        assertThat(Texts.clean("a\u0000b\u0007c\u001Bd\u007Fe\u009Ff")).isEqualTo("abcdef");
        assertThat(Texts.clean("a\tb\nc")).isEqualTo("a\tb\nc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\nb", "a\u0085b", "a\u2028b", "a\u2029b", "a\u000Bb", "a\fb"})
    void everyLineEndIsALineFeed(String text) {
        assertThat(Texts.clean(text)).isEqualTo("a\nb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\uFEFF"
            })
    void marksThatReorderOtherPeoplesTextGo(String mark) {
        assertThat(Texts.clean("abc" + mark + "def")).isEqualTo("abcdef");
    }

    @Test
    void rightToLeftTextItselfStays() {
        assertThat(Texts.clean("שלום\u200F עולם")).isEqualTo("שלום\u200F עולם");
        assertThat(Texts.clean("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
    }

    @Test
    void halvesOfCharactersGo() {
        assertThat(Texts.clean("a\uD83Db")).isEqualTo("ab");
        assertThat(Texts.clean("a\uDE00b")).isEqualTo("ab");
        assertThat(Texts.clean("\uD83D\u0000\uDE00x")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "👩‍💻", "👨‍👩‍👧‍👦", "❤️", "🇫🇷", "1️⃣", "𠮷野家"})
    void charactersBeyondTheFirstPlaneStay(String text) {
        assertThat(Texts.clean(text)).isEqualTo(text);
    }

    @Test
    void accentsAreComposed() {
        assertThat(Texts.clean("e\u0301te\u0301")).isEqualTo("été");
        assertThat(Texts.clean("e\u0000\u0301")).isEqualTo("é");
    }

    @Test
    void noSpaceOfAnyKindIsLeftAtTheEnds() {
        assertThat(Texts.clean(" \u00A0\u3000\u200B\n a b \u00A0\u2003\t")).isEqualTo("a b");
        assertThat(Texts.clean(" \u00A0\u200B ")).isEmpty();
        assertThat(Texts.cleanTyping("a ")).isEqualTo("a ");
    }

    @Test
    void aLineIsOneLine() {
        assertThat(Texts.cleanLine(" a\r\nb \u2028 c\t\td ")).isEqualTo("a b c d");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cleaningTwiceIsCleaningOnce(long seed) {
        var text = anyText(new Random(seed));
        assertThat(Texts.clean(Texts.clean(text))).isEqualTo(Texts.clean(text));
        assertThat(Texts.cleanTyping(Texts.cleanTyping(text))).isEqualTo(Texts.cleanTyping(text));
        assertThat(Texts.cleanLine(Texts.cleanLine(text))).isEqualTo(Texts.cleanLine(text));
        assertThat(Normalizer.isNormalized(Texts.cleanTyping(text), Normalizer.Form.NFC))
                .isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana b",
                " Ana  B ",
                "ANAB",
                "Ａｎａ Ｂ",
                "Ana\u200BB",
                "A\u00ADna\u00A0B",
                "An\uFE0FaB",
                "Ana\u3000B",
                "A\u2060naB"
            })
    void namesThatLookTheSameFoldToTheSame(String name) {
        assertThat(Texts.folded(name)).isEqualTo(Texts.folded("Ana B"));
    }

    @Test
    void anInvisibleCharacterBeforeAnAccentMakesNoOtherName() {
        assertThat(Texts.folded("Ren\u0065\u200D\u0301")).isEqualTo(Texts.folded("René"));
    }

    @Test
    void differentNamesStayDifferent() {
        assertThat(List.of("Ana", "Aña", "Anna", "安娜", "Ánа").stream().map(Texts::folded))
                .doesNotHaveDuplicates();
    }

    @Test
    void aNameWithNothingToSeeFoldsToNothing() {
        assertThat(Texts.folded("\u200B\u200D\uFE0F \u00A0")).isEmpty();
    }

    @Test
    void lengthCountsCharactersNotHalves() {
        assertThat(Texts.length("a😀中")).isEqualTo(3);
    }

    @Test
    void anExcerptIsCutBetweenCharactersAndOnOneLine() {
        assertThat(Texts.excerpt("small\nclinics", 20)).isEqualTo("small clinics");
        assertThat(Texts.excerpt("small clinics", 13)).isEqualTo("small clinics");
        assertThat(Texts.excerpt("small clinics", 7)).isEqualTo("small…");
        assertThat(Texts.excerpt("😀😀😀", 2)).isEqualTo("😀…");
        assertThat(Texts.excerpt("abc", 1)).isEqualTo("…");
    }

    private static String anyText(Random random) {
        var bits = List.of(
                "a", "e", "\u0301", "\u0000", "\uD83D", "\uDE00", " ", "\u00A0", "\r", "\n", "\u2028", "\u200B",
                "\uFEFF", "\u202E", "中", "\u1100", "\u1161", "ﬁ", "\u0085", "\u0345", "\u3000", "\u000B");
        var text = new StringBuilder();
        for (int i = random.nextInt(25); i > 0; i--) text.append(bits.get(random.nextInt(bits.size())));
        return text.toString();
    }

    /** Each of them took minutes, in which nobody else could work in the room. */
    @ParameterizedTest
    @MethodSource("textsThatOnceTookMinutes")
    void noTextTakesLong(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Texts.clean(text);
            Texts.folded(text);
            Texts.excerpt(text, 40);
            return TextMerge.merge(Texts.clean(text), "two markets", "three markets");
        });
    }

    static List<String> textsThatOnceTookMinutes() {
        return List.of(
                "a" + " ".repeat(1_000_000) + "b",
                "a" + "\u0301\u0316".repeat(500_000),
                "one two ".repeat(1_000_000),
                "\uD83C\uDDEB".repeat(500_000),
                "\u200D".repeat(1_000_000));
    }

    @Test
    void aStretchOfSpaceWithinATextStaysAndOneAtItsEndsGoes() {
        assertThat(Texts.clean("  a  b \n c \u200B \n")).isEqualTo("a  b \n c");
        assertThat(Texts.clean(" \n ")).isEmpty();
    }

    @Test
    void aLetterBearsThirtyMarksAndNoMore() {
        assertThat(Texts.clean("x" + "\u0315".repeat(30))).hasSize(31);
        assertThat(Texts.clean("x" + "\u0315".repeat(31) + "y")).hasSize(32).endsWith("y");
    }

    @Test
    void whatNoFieldTakesIsCutAndStillTooLong() {
        assertThat(Texts.clean("a".repeat(Texts.MOST))).hasSize(Texts.MOST);
        assertThat(Texts.clean("a".repeat(Texts.MOST + 1))).hasSize(Texts.MOST);
        assertThat(Texts.clean("a".repeat(Texts.MOST - 1) + "\uD83D\uDE00")).hasSize(Texts.MOST - 1);
    }
}
