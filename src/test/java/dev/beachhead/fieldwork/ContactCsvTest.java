package dev.beachhead.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.fieldwork.ContactCsv.Found;
import dev.beachhead.fieldwork.ContactCsv.Vocabulary;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCsvTest extends FieldWorkFixture {
    private static final Vocabulary WORDS =
            new Vocabulary(Map.of("ancienscollègues", MetVia.FORMER_COLLEAGUES), Map.of("已见面", Standing.MET));

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aRowIsReadWhateverStandsBetweenItsCells(String between) {
        var rows = rows(String.join(between, "Name", "Where met", "Status", "Next date", "Note") + "\n"
                + String.join(between, "Marta", "event", "agreed", "2026-03-09", "\"toys, shoes; clay\"") + "\n");
        assertThat(rows.bad()).isEmpty();
        var marta = rows.good().getFirst();
        assertThat(marta.standing()).isEqualTo(Standing.AGREED);
        assertThat(marta.sheet().metVia()).isEqualTo(MetVia.EVENT);
        assertThat(marta.sheet().next()).contains(LocalDate.of(2026, 3, 9));
        assertThat(marta.sheet().note()).isEqualTo("toys, shoes; clay");
    }

    @Test
    void theColumnsAndTheWordsMayBeOfAnotherLanguage() {
        var rows = rows("nom;origine;statut\nAda;Anciens collègues;已见面\n");
        assertThat(rows.good().getFirst().sheet().metVia()).isEqualTo(MetVia.FORMER_COLLEAGUES);
        assertThat(rows.good().getFirst().standing()).isEqualTo(Standing.MET);
        assertThat(rows("姓名,备注\n陈丽,雕塑\n").good()).hasSize(1);
    }

    @Test
    void onlyTheNameIsNeededAndColumnsNobodyKnowsAreLeftOut() {
        var rows = rows("Shoe size,Name,Name\n42,Marta,Other\n\n,Bob\n");
        assertThat(rows.good()).extracting(one -> one.sheet().name()).containsExactly("Marta", "Bob");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ",event,met,,|name-missing",
                "Jo,moon,met,,|met-unknown",
                "Jo,event,asleep,,|status-unknown",
                "Jo,event,met,09/03/2026,|date-unreadable",
                "Jo,event,met,2026-02-30,|date-unreadable",
                "marta,event,met,,|known",
                "Twin,,,,|known"
            })
    void aBadRowIsShownWithItsReasonAndTheOthersAreNot(String row, String reason) {
        contact("Marta");
        var rows = rows("name,met,status,next,note\nTwin,,,,\n" + row + "\nLast,,,,\n");
        assertThat(rows.good()).extracting(one -> one.sheet().name()).containsExactly("Twin", "Last");
        assertThat(rows.bad()).singleElement().satisfies(bad -> {
            assertThat(bad.why().key()).isEqualTo("fieldwork.csv." + reason);
            assertThat(bad.line()).isEqualTo(3);
        });
    }

    @Test
    void longCellsAreBadRowsTheirBeginningIsShown() {
        var rows = rows("name,note\n" + "x".repeat(81) + ",\nJo," + "y".repeat(301) + "\n");
        assertThat(rows.good()).isEmpty();
        assertThat(rows.bad())
                .extracting(bad -> bad.why().key())
                .containsExactly("fieldwork.csv.name-too-long", "fieldwork.csv.note-too-long");
        assertThat(rows.bad().getFirst().cells()).hasSize(80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"\"http://x\"\";\"\"a\"\")", "+1+1", "-2", "@SUM(A1)", "<script>alert(1)</script>"})
    void whatLooksLikeAFormulaIsJustText(String cell) {
        var rows = rows("name,note\n\"" + cell + "\",\"" + cell + "\"\n");
        assertThat(rows.good().getFirst().sheet().name()).isEqualTo(cell.replace("\"\"", "\""));
        assertThat(rows.good().getFirst().sheet().note()).isEqualTo(cell.replace("\"\"", "\""));
    }

    @Test
    void aMarkAtTheBeginningAndAnotherEncodingAreUnderstood() {
        assertThat(rows("\uFEFFname\nZoé\n").good().getFirst().sheet().name()).isEqualTo("Zoé");
        var western = "name\nZoé\n".getBytes(Charset.forName("windows-1252"));
        assertThat(((Found.Rows) read(western)).good().getFirst().sheet().name())
                .isEqualTo("Zoé");
    }

    @Test
    void whatCannotBeReadToItsEndIsRefusedWhole() {
        assertThat(unreadable("name\nMarta\n\"Jo\n")).isEqualTo("broken");
        assertThat(unreadable("name\nMarta\n\"Jo\"x,\n")).isEqualTo("broken");
        assertThat(unreadable("")).isEqualTo("empty");
        assertThat(unreadable(" \n\n")).isEqualTo("empty");
        assertThat(unreadable("name\n")).isEqualTo("empty");
        assertThat(unreadable("person name;x\nMarta;\n")).isEqualTo("no-name-column");
        assertThat(unreadable("name\n" + "a\n".repeat(501))).isEqualTo("too-many-rows");
        assertThat(((Found.Unreadable) read(new byte[ContactCsv.LARGEST + 1]))
                        .why()
                        .key())
                .isEqualTo("fieldwork.csv.too-large");
    }

    @Test
    void whateverBytesComeSomethingIsAnswered() {
        var random = new java.util.Random(7);
        for (int i = 0; i < 300; i++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertThat(read(bytes)).isNotNull();
            var text = "name,met\n" + new String(bytes, StandardCharsets.ISO_8859_1);
            if (read(text.getBytes(StandardCharsets.UTF_8)) instanceof Found.Rows(var good, var _))
                room.accepted(lin, new FieldWorkCommand.ImportContacts(good.isEmpty() ? people() : good));
        }
    }

    private static java.util.List<NewContact> people() {
        var id = ContactId.next();
        return java.util.List.of(new NewContact(id, ContactSheet.of("p" + id, MetVia.PHONE), Standing.MET));
    }

    private String unreadable(String text) {
        return ((Found.Unreadable) read(text.getBytes(StandardCharsets.UTF_8)))
                .why()
                .key()
                .replace("fieldwork.csv.", "");
    }

    private Found.Rows rows(String text) {
        return (Found.Rows) read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Found read(byte[] file) {
        return ContactCsv.read(file, work(), WORDS, ContactId::next);
    }
}
