package dev.beachhead.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

class SpreadsheetWriterTest extends ReportTest {
    @Test
    void eachTableHasASheetOfItsOwnUnderANameThatSpreadsheetsTake() throws Exception {
        var parts = parts(SpreadsheetWriter.write(report(room(filled()), Locale.FRENCH)));
        var names = names(parts);

        assertThat(names).hasSizeGreaterThan(12).doesNotHaveDuplicates();
        assertThat(names).allMatch(name -> name.length() <= 31 && !name.matches(".*[\\[\\]:*?/\\\\].*"));
        assertThat(parts.keySet().stream().filter(part -> part.startsWith("xl/worksheets/sheet")))
                .hasSameSizeAs(names);
        assertThat(parts.get("xl/sharedStrings.xml")).contains("Rosa Lindqvist", "Clay that can be undone");
    }

    @Test
    void figuresAreNumbersToReckonWith() throws Exception {
        var parts = parts(SpreadsheetWriter.write(report(room(filled()), Locale.ENGLISH)));

        assertThat(String.join("", parts.values())).contains("<v>4.1E7</v>");
    }

    @Test
    void noCellIsAFormulaOrBecomesOne() throws Exception {
        var parts = parts(SpreadsheetWriter.write(report(room(hostile()), Locale.ENGLISH)));

        assertThat(parts.entrySet())
                .filteredOn(part -> part.getKey().startsWith("xl/worksheets/"))
                .allSatisfy(part -> assertThat(part.getValue()).doesNotContain("<f>", "<f "));
        assertThat(texts(parts))
                .contains("'=1+1", "'-2+3+cmd|' /C calc'!A0")
                .noneMatch(text -> text.matches("(?s)[=+\\-@\\t\\r].*"));
    }

    @Test
    void everyPartIsWellFormedWhateverPeopleWrote() throws Exception {
        for (var part : parts(SpreadsheetWriter.write(report(room(hostile()), Locale.CHINESE)))
                .values())
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> names(Map<String, String> parts) {
        return found(parts.getOrDefault("xl/workbook.xml", ""), "<sheet name=\"([^\"]*)\"").stream()
                .map(text -> HtmlUtils.htmlUnescape(text.replace("&apos;", "'")))
                .toList();
    }

    private static List<String> texts(Map<String, String> parts) {
        return found(parts.getOrDefault("xl/sharedStrings.xml", ""), "<t[^>]*>([^<]*)</t>").stream()
                .map(text -> HtmlUtils.htmlUnescape(text.replace("&apos;", "'")))
                .toList();
    }

    private static List<String> found(String xml, String pattern) {
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        var parts = new TreeMap<String, String>();
        var file = Files.write(Files.createTempFile(Path.of("target"), "report", ".xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
