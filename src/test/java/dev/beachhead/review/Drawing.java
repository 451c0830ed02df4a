package dev.beachhead.review;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a page holds, line by line. Numbers that only tie elements together are left out. */
final class Drawing {
    private static final Set<String> TIES = Set.of(
            "id",
            "for",
            "aria-labelledby",
            "aria-describedby",
            "aria-controls",
            "aria-activedescendant",
            "list",
            "name");

    private final List<String> lines = new ArrayList<>();

    private final Predicate<Element> shown;

    private Drawing(Predicate<Element> shown) {
        this.shown = shown;
    }

    /** What can be seen. @param but what this holds for is left out */
    static List<String> seen(Element element, Predicate<Element> but) {
        return new Drawing(but.negate().and(Element::isVisible)).of(element);
    }

    /** Hidden parts too. */
    static List<String> whole(Element element) {
        return new Drawing(any -> true).of(element);
    }

    /** The first lines that differ; whole pages side by side could not be read. */
    static Optional<String> firstDifference(List<String> shown, List<String> expected) {
        int at = 0;
        while (at < Math.min(shown.size(), expected.size()) && shown.get(at).equals(expected.get(at))) at++;
        if (at == shown.size() && at == expected.size()) return Optional.empty();
        return Optional.of(around(shown, at) + "\ninstead of\n" + around(expected, at));
    }

    private static String around(List<String> lines, int at) {
        return String.join("\n", lines.subList(Math.max(0, at - 4), Math.min(lines.size(), at + 3)));
    }

    private List<String> of(Element element) {
        draw(element, "");
        return List.copyOf(lines);
    }

    /** Where a page sends its files differs from page to page. */
    private static String plain(String value) {
        return value.replaceAll("VAADIN/dynamic/resource/[-/\\w]+", "resource");
    }

    private void draw(Element element, String indent) {
        if (element.isTextNode()) {
            lines.add(indent + element.getText());
            return;
        }
        if (!shown.test(element)) return;
        var line = new StringBuilder(indent).append(element.getTag());
        element.getAttributeNames()
                .filter(name -> !TIES.contains(name))
                .sorted()
                .forEach(name -> line.append(' ').append(name).append('=').append(plain(element.getAttribute(name))));
        element.getPropertyNames()
                .filter(name -> !TIES.contains(name))
                .sorted()
                .forEach(name -> line.append(" .").append(name).append('=').append(element.getPropertyRaw(name)));
        if (!element.isVisible()) line.append(" hidden");
        lines.add(line.toString());
        element.getChildren().forEach(child -> draw(child, indent + " "));
    }
}
