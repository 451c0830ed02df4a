package dev.beachhead.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " → ",
            value = {
                "# no heading → \\# no heading",
                "- no list → \\- no list",
                "+ no list → \\+ no list",
                "===  → \\===",
                "1. no list → 1\\. no list",
                "12) no list → 12\\) no list",
                "[no](link) → \\[no\\](link)",
                "a | b → a \\| b",
                "**loud** _soft_ `code` ~gone~ → \\*\\*loud\\*\\* \\_soft\\_ \\`code\\` \\~gone\\~",
                "<script>alert(1)</script> → &lt;script&gt;alert(1)&lt;/script&gt;",
                "&copy; → &amp;copy;",
                "\\ → \\\\",
                "> no quote → &gt; no quote",
                "3.5 of 4 → 3.5 of 4",
                "plain – text, with (brackets)! → plain – text, with (brackets)!"
            })
    void aTextShowsAsItWasWritten(String written, String markdown) {
        assertThat(MarkdownText.line(written)).isEqualTo(markdown);
    }

    @Test
    void aCellKeepsItsLinesWithoutLeavingTheTable() {
        assertThat(MarkdownText.cell("one\n\n  - two\n| three")).isEqualTo("one<br>\\- two<br>\\| three");
    }

    @Test
    void aParagraphKeepsItsLines() {
        assertThat(MarkdownText.lines("one\n# two")).isEqualTo("one  \n\\# two");
    }
}
