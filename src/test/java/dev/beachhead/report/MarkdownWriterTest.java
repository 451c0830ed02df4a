package dev.beachhead.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.ui.Messages;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownWriterTest extends ReportTest {
    static Stream<Locale> languages() {
        return Messages.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyStationIsTold(Locale language) {
        var report = report(room(filled()), language);
        var markdown = MarkdownWriter.write(report);

        assertThat(markdown).doesNotContain("!report.").doesNotContain("{0}");
        assertThat(report.sections()).hasSize(15).allSatisfy(section -> {
            assertThat(markdown).contains("## " + section.title());
            assertThat(section.blocks()).isNotEmpty().noneMatch(Block.Missing.class::isInstance);
        });
        assertThat(markdown)
                .contains(
                        "Sculptors who work in clay",
                        "Rosa Lindqvist",
                        "Counted from the staff pages of 62 studios",
                        "Clay that can be undone",
                        "I would give my left hand for undo.",
                        "Nine of ten sculptors we met want it now.",
                        "Digital Clay");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void anEmptyRoomsReportSaysInEverySectionWhatIsNotThereYet(Locale language) {
        var report = report(room(empty("Nothing yet")), language);

        assertThat(report.sections())
                .hasSize(15)
                .allSatisfy(section -> assertThat(section.blocks()).anyMatch(Block.Missing.class::isInstance));
        assertThat(MarkdownWriter.write(report)).startsWith("# Nothing yet\n");
    }

    @Test
    void twoReportsOfOneStateAreTheSame() {
        var room = room(filled());

        assertThat(MarkdownWriter.write(report(room, Locale.FRENCH)))
                .isEqualTo(MarkdownWriter.write(report(room, Locale.FRENCH)));
    }

    @Test
    void nobodysTextBreaksTheDocument() {
        var markdown = MarkdownWriter.write(report(room(hostile()), Locale.ENGLISH));

        assertThat(markdown).doesNotContain("<script").doesNotContain("<img").doesNotContain("\n# Not a heading");
        assertThat(markdown.lines().filter(line -> line.startsWith("# "))).hasSize(1);
        assertThat(markdown.lines().filter(line -> line.startsWith("## "))).hasSize(15);
        assertThat(markdown).contains("&lt;script&gt;", "\\# Not a heading", "🎉", "שלום");
    }
}
