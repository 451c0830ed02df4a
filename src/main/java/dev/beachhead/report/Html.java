package dev.beachhead.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** XHTML while it is written. Every text that comes in from outside goes through {@link #text}. */
final class Html {
    /** What XML cannot hold, even escaped, and marks that would turn the text around them. */
    private static final Pattern NOT_XML =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\uFFFE\\uFFFF]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private final StringBuilder out = new StringBuilder();

    /** Mark-up of our own, with no text of anybody's in it. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html raw(String format, Object... arguments) {
        return raw(String.format(Locale.ROOT, format, arguments));
    }

    /** Plain text, its lines on lines of their own. */
    Html text(String words) {
        out.append(escaped(words).replace("\n", "<br/>"));
        return this;
    }

    /** One element with plain text in it. @param opening the tag with its attributes, such as {@code p class="lead"} */
    Html element(String opening, String words) {
        int end = opening.indexOf(' ');
        return raw("<" + opening + ">").text(words).raw("</" + (end < 0 ? opening : opening.substring(0, end)) + ">");
    }

    static String escaped(String words) {
        return NOT_XML.matcher(words.strip())
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
