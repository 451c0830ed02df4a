package dev.beachhead.fieldwork;

import dev.beachhead.room.MessageKey;
import dev.beachhead.room.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads people to talk to from a spreadsheet: comma, semicolon or tab between the cells, UTF-8 or what a western spreadsheet writes
 * otherwise, the first row naming the columns. Whatever stands in a cell is text; nothing in it is calculated. Pure but for the ids
 * that it is handed.
 */
public final class ContactCsv {
    /** In bytes. */
    public static final int LARGEST = 256 * 1024;

    public static final int MOST_ROWS = 500;

    /** The columns, each under the names that people give it. */
    private enum Column {
        NAME("name", "person", "nom", "personne", "姓名", "名字"),
        MET("met", "wheremet", "source", "rencontre", "rencontré", "origine", "来源", "认识途径"),
        STANDING("status", "standing", "statut", "état", "状态"),
        NEXT("next", "nextdate", "date", "prochainedate", "échéance", "下次日期", "日期"),
        NOTE("note", "notes", "remark", "remarque", "remarques", "备注");

        private final Set<String> names;

        Column(String... names) {
            this.names = Set.of(names);
        }

        static Optional<Column> of(String title) {
            for (var column : values()) if (column.names.contains(Texts.folded(title))) return Optional.of(column);
            return Optional.empty();
        }
    }

    /** What was found. */
    public sealed interface Found {
        /**
         * @param good what can be taken over
         * @param bad what cannot, and why
         */
        record Rows(List<NewContact> good, List<Bad> bad) implements Found {}

        /** Nothing can be read. */
        record Unreadable(MessageKey why) implements Found {}
    }

    /**
     * A row that is left out.
     *
     * @param line in the file, from 1
     * @param cells how it began
     */
    public record Bad(long line, String cells, MessageKey why) {}

    /** What people call the ways of meeting and the standings, beside their keys, each folded by {@link Texts#folded}. */
    public record Vocabulary(Map<String, MetVia> metVia, Map<String, Standing> standings) {
        public static final Vocabulary KEYS_ONLY = new Vocabulary(Map.of(), Map.of());
    }

    private final Vocabulary vocabulary;
    private final Supplier<ContactId> ids;
    private final HashSet<String> known;
    private final List<NewContact> good = new ArrayList<>();
    private final List<Bad> bad = new ArrayList<>();

    private ContactCsv(FieldWork work, Vocabulary vocabulary, Supplier<ContactId> ids) {
        this.vocabulary = vocabulary;
        this.ids = ids;
        this.known = ContactRules.names(work);
    }

    /** @param work whose list the people come to: who is there already is a bad row */
    public static Found read(byte[] file, FieldWork work, Vocabulary vocabulary, Supplier<ContactId> ids) {
        if (file.length > LARGEST) return unreadable("too-large");
        return new ContactCsv(work, vocabulary, ids).read(text(file));
    }

    private Found read(String text) {
        if (text.isBlank()) return unreadable("empty");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try {
            // not closed: what reads a string holds nothing
            var rows = CSVParser.builder()
                    .setReader(new StringReader(text))
                    .setFormat(format)
                    .get()
                    .iterator();
            var columns = columns(rows.next());
            if (!columns.containsKey(Column.NAME)) return unreadable("no-name-column");
            while (rows.hasNext()) {
                if (good.size() + bad.size() >= MOST_ROWS) return unreadable("too-many-rows");
                row(rows.next(), columns);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return unreadable("broken");
        }
        return good.isEmpty() && bad.isEmpty()
                ? unreadable("empty")
                : new Found.Rows(List.copyOf(good), List.copyOf(bad));
    }

    private void row(CSVRecord row, Map<Column, Integer> columns) {
        var name = cell(row, columns, Column.NAME);
        var note = cell(row, columns, Column.NOTE);
        var metVia = metVia(cell(row, columns, Column.MET));
        var standing = standing(cell(row, columns, Column.STANDING));
        var next = date(cell(row, columns, Column.NEXT));
        if (Texts.folded(name).isEmpty()) leaveOut(row, "name-missing");
        else if (Texts.length(name) > ContactSheet.LONGEST_NAME) leaveOut(row, "name-too-long");
        else if (Texts.length(note) > ContactSheet.LONGEST_NOTE) leaveOut(row, "note-too-long");
        else if (metVia.isEmpty()) leaveOut(row, "met-unknown");
        else if (standing.isEmpty()) leaveOut(row, "status-unknown");
        else if (next.isEmpty()) leaveOut(row, "date-unreadable");
        else if (!known.add(Texts.folded(name))) leaveOut(row, "known");
        else {
            var sheet = new ContactSheet(name, metVia.get(), next.get(), Optional.empty(), note);
            good.add(new NewContact(ids.get(), sheet, standing.get()));
        }
    }

    private void leaveOut(CSVRecord row, String why) {
        var cells = Texts.excerpt(String.join(" · ", row.toList()), 80);
        bad.add(new Bad(row.getParser().getCurrentLineNumber(), cells, new MessageKey("fieldwork.csv." + why)));
    }

    private static Map<Column, Integer> columns(CSVRecord titles) {
        var columns = new HashMap<Column, Integer>();
        for (int i = 0; i < titles.size(); i++) {
            int place = i;
            Column.of(titles.get(i)).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        return columns;
    }

    private static String cell(CSVRecord row, Map<Column, Integer> columns, Column column) {
        return Optional.ofNullable(columns.get(column))
                .filter(row::isSet)
                .map(row::get)
                .map(Texts::cleanLine)
                .orElse("");
    }

    private Optional<MetVia> metVia(String cell) {
        if (cell.isEmpty()) return Optional.of(MetVia.OWN_NETWORK);
        for (var one : MetVia.values()) if (one.key().equals(cell.toLowerCase(Locale.ROOT))) return Optional.of(one);
        return Optional.ofNullable(vocabulary.metVia().get(Texts.folded(cell)));
    }

    private Optional<Standing> standing(String cell) {
        if (cell.isEmpty()) return Optional.of(Standing.TO_CONTACT);
        for (var one : Standing.values()) if (one.key().equals(cell.toLowerCase(Locale.ROOT))) return Optional.of(one);
        return Optional.ofNullable(vocabulary.standings().get(Texts.folded(cell)));
    }

    /** The outer is empty for what is no date, the inner for a cell without one. */
    private static Optional<Optional<LocalDate>> date(String cell) {
        if (cell.isEmpty()) return Optional.of(Optional.empty());
        try {
            return Optional.of(Optional.of(LocalDate.parse(cell)));
        } catch (DateTimeParseException otherwise) {
            return Optional.empty();
        }
    }

    /** What stands most often in the first line. */
    private static char delimiter(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char one : new char[] {';', '\t'}) if (count(first, one) > count(first, best)) best = one;
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(one -> one == wanted).count();
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherwise) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static Found unreadable(String why) {
        return new Found.Unreadable(new MessageKey("fieldwork.csv." + why));
    }
}
