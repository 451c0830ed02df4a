package dev.beachhead.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a browser would know of the page: which node of Vaadin's tree carries which attribute. Only answers to requests are read. */
final class Screen {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"(tag|item|data-testid|data-key)\","
                    + "\"feat\":\\d+,\"value\":\"([^\"]*)\"}");

    private final Map<String, Integer> nodes = new HashMap<>();

    void read(String answer) {
        var found = ATTRIBUTE.matcher(answer);
        while (found.find()) nodes.put(found.group(2) + "=" + found.group(3), Integer.valueOf(found.group(1)));
    }

    /** The node that was last given the value. @param attribute tag, item, data-testid or data-key */
    int node(String attribute, String value) {
        var node = nodes.get(attribute + "=" + value);
        if (node == null) throw new IllegalStateException("nothing on the page has " + attribute + "=" + value);
        return node;
    }
}
