package dev.beachhead.report;

import java.util.regex.Pattern;

/** Text for the cell of a spreadsheet, or of a CSV file that one opens. */
final class SpreadsheetText {
    /**
     * How a formula begins, in full width too. A file of ours marks its cells as text, but whoever saves it as CSV loses the mark.
     */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]|^[\\t\\r\\n]");

    /** What XML 1.0 cannot hold; texts of the room are cleaned of most of it already. */
    private static final Pattern NOT_XML = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\uFFFE\\uFFFF]");

    /** What a spreadsheet takes in one cell, in UTF-16 units. */
    static final int LONGEST = 32_767;

    private SpreadsheetText() {}

    /** The same text, behind an apostrophe if it would begin a formula; cut where no cell can hold it. */
    static String harmless(String text) {
        var clean = NOT_XML.matcher(text).replaceAll("");
        var told = FORMULA.matcher(clean).find() ? "'" + clean : clean;
        if (told.length() <= LONGEST) return told;
        return told.substring(0, Character.isHighSurrogate(told.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
