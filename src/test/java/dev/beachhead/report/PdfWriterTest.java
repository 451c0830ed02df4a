package dev.beachhead.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.ui.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfWriterTest extends ReportTest {
    static Stream<Locale> languages() {
        return Messages.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itsTextCanBeCopiedOutInItsLanguage(Locale language) throws Exception {
        var report = report(room(filled()), language);
        try (var pdf = pdf(report)) {
            var text = text(pdf);
            assertThat(report.sections())
                    .allSatisfy(
                            section -> assertThat(text).contains(squeezed(section.title()), squeezed(section.lead())));
            assertThat(text).contains("RosaLindqvist", squeezed(reader(language).t("funnel.verdict.yes")));
            assertThat(text).doesNotContain("#").doesNotContain("□");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itIsTaggedTitledInItsLanguageAndHasAnOutlineAndFontsOfItsOwn(Locale language) throws Exception {
        var report = report(room(filled()), language);
        try (var pdf = pdf(report)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo(language.getLanguage());
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(report.title());
            var outline = new ArrayList<String>();
            catalog.getDocumentOutline().children().forEach(one -> outline.add(one.getTitle()));
            assertThat(outline)
                    .containsExactlyElementsOf(report.sections().stream()
                            .map(Report.Section::title)
                            .toList());
            assertThat(fonts(pdf)).hasSizeGreaterThan(1).allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void chineseThatPeopleWroteIsThatChineseWhenItIsCopied() throws Exception {
        var in = empty("人力龙大小一二三，儿用非食首高鱼鸟鼠齿龜");
        does(in, new AddCandidate(CandidateId.next(), Optional.empty(), "乡村诊所（重庆）", "护士", "龘靐齉爨灪麤鱻馫驫"));
        try (var pdf = pdf(report(room(in), Locale.CHINESE))) {
            assertThat(text(pdf)).contains("人力龙大小一二三，儿用非食首高鱼鸟鼠齿龜", "乡村诊所（重庆）", "龘靐齉爨灪麤鱻馫驫");
        }
    }

    @Test
    void nobodysTextKeepsItFromBeingWritten() throws Exception {
        try (var pdf = pdf(report(room(hostile()), Locale.ENGLISH))) {
            assertThat(text(pdf)).contains("<script>alert(1)</script>", "=1+1", "🎉", "中文");
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            var page = pdf.getPage(3).getMediaBox();
            assertThat(page.getHeight()).isBetween(841f, 843f);
        }
    }

    @Test
    void anEmptyRoomsReportIsShort() throws Exception {
        try (var pdf = pdf(report(room(empty("Nothing yet")), Locale.ENGLISH))) {
            assertThat(pdf.getNumberOfPages()).isLessThan(8);
            assertThat(text(pdf)).contains(squeezed("The canvas is still empty."));
        }
    }

    @Test
    void twoReportsOfOneStateAreEqualByteByByte() {
        var report = report(room(filled()), Locale.CHINESE);

        assertThat(PdfWriter.write(report, reader(Locale.CHINESE)))
                .isEqualTo(PdfWriter.write(report, reader(Locale.CHINESE)));
    }

    @Test
    void noPageIsBlank() throws Exception {
        try (var pdf = pdf(report(room(filled()), Locale.ENGLISH))) {
            var renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                var image = renderer.renderImageWithDPI(page, 20);
                int[] pixels =
                        image.getRGB(0, 0, image.getWidth(), image.getHeight() * 9 / 10, null, 0, image.getWidth());
                assertThat(java.util.Arrays.stream(pixels).distinct().count())
                        .as("page " + (page + 1))
                        .isGreaterThan(10);
            }
        }
    }

    private PDDocument pdf(Report report) throws IOException {
        return Loader.loadPDF(PdfWriter.write(report, reader(report.language())));
    }

    /** Without spaces and line ends, which depend on where a line is broken. */
    private static String text(PDDocument pdf) throws IOException {
        return squeezed(new PDFTextStripper().getText(pdf));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : pdf.getPages())
            for (var name : page.getResources().getFontNames())
                fonts.add(page.getResources().getFont(name));
        return fonts;
    }
}
