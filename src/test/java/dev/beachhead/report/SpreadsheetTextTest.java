package dev.beachhead.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1",
                "\ufeff=1+1",
                " =HYPERLINK(\"x\")",
                "\u00a0=1",
                "＝1＋1",
                "＋1",
                "－1",
                "＠A1"
            })
    void whatWouldBeAFormulaStandsBehindAnApostrophe(String text) {
        assertThat(SpreadsheetText.harmless(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "– a dash", "−2", "100 %", "'quoted'", "🎉 =1", "שלום", ""})
    void everythingElseStaysAsItIs(String text) {
        assertThat(SpreadsheetText.harmless(text)).isEqualTo(text);
    }

    @Test
    void aTextIsCutWhereNoCellCanHoldItAndNeverWithinACharacter() {
        assertThat(SpreadsheetText.harmless("x".repeat(40_000))).hasSize(SpreadsheetText.LONGEST);
        assertThat(SpreadsheetText.harmless("x" + "😀".repeat(20_000))).hasSize(SpreadsheetText.LONGEST);
        assertThat(SpreadsheetText.harmless("😀".repeat(20_000))).hasSize(SpreadsheetText.LONGEST - 1);
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(SpreadsheetText.harmless("a\u0000b\u0007c\ud800d\ufffe")).isEqualTo("abcd");
    }
}
