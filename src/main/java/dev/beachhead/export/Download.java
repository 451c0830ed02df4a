package dev.beachhead.export;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.beachhead.people.People;
import dev.beachhead.room.Role;
import dev.beachhead.ui.Desk;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A link that gives a file; it works for this session alone, and as long as its owner may have it. */
final class Download {
    private static final int FORBIDDEN = 403;
    private static final int LONGEST_NAME = 60;

    private Download() {}

    /** @param name appears as {@code data-testid="action-<name>"} */
    static Anchor link(
            Desk desk, String name, String label, Set<Role> roles, String type, String ending, Supplier<byte[]> bytes) {
        var link = new Anchor(served(desk, roles, type, ending, bytes), label);
        link.addClassName("btn");
        link.getElement().setAttribute("data-testid", "action-" + name).setAttribute("download", true);
        link.setRouterIgnore(true);
        return link;
    }

    private static DownloadHandler served(
            Desk desk, Set<Role> roles, String type, String ending, Supplier<byte[]> bytes) {
        return event -> {
            var people = desk.room().state(People.class);
            Optional<Role> role = people.roleOf(desk.viewer().id());
            if (role.filter(roles::contains).isEmpty()) {
                event.getResponse().setStatus(FORBIDDEN);
                return;
            }
            var file = bytes.get();
            event.setFileName(fileName(people.title()) + ending);
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.setContentType(type);
            event.setContentLength(file.length);
            try (var out = event.getOutputStream()) {
                out.write(file);
            }
        };
    }

    /** A title as a file name: letters and digits of any script, and nothing that a file system or a header reads otherwise. */
    static String fileName(String title) {
        var words = title.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        int length = words.codePointCount(0, words.length());
        var shortened = words.substring(0, words.offsetByCodePoints(0, Math.min(length, LONGEST_NAME)));
        return shortened.isEmpty() ? "workshop" : shortened;
    }
}
