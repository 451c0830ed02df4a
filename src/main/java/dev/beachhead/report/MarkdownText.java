package dev.beachhead.report;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text as Markdown that shows exactly that text: nothing in it is taken for a heading, a link, a table or HTML. */
final class MarkdownText {
    /** What means something within a line. Without its square brackets a link is none. */
    private static final Pattern SIGNS = Pattern.compile("([\\\\`*_\\[\\]#|~])");

    /** What means something at its beginning. */
    private static final Pattern BEGINNING = Pattern.compile("^([-+=])");

    private MarkdownText() {}

    /** On one line, as in a heading or a list. */
    static String line(String text) {
        return beginning(within(text.strip().replaceAll("\\s+", " ")));
    }

    /** Each of its lines on a line of its own. */
    static String lines(String text) {
        return broken(text, "  \n");
    }

    /** In one cell of a table, which has no lines. */
    static String cell(String text) {
        return broken(text, "<br>");
    }

    private static String broken(String text, String lineBreak) {
        return Arrays.stream(text.strip().split("\n"))
                .map(MarkdownText::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(lineBreak));
    }

    private static String within(String text) {
        var harmless = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return SIGNS.matcher(harmless).replaceAll("\\\\$1");
    }

    /** A number begins a list by the dot or the bracket behind it, so it is that which is escaped. */
    private static String beginning(String text) {
        var numbered = text.replaceFirst("^(\\d+)([.)])(?= |$)", "$1\\\\$2");
        return numbered.equals(text) ? BEGINNING.matcher(text).replaceFirst("\\\\$1") : numbered;
    }
}
