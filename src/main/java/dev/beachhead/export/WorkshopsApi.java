package dev.beachhead.export;

import dev.beachhead.people.ApiAccess;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Opened;
import dev.beachhead.people.People;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.WorkshopId;
import dev.beachhead.ui.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whole workshops for programs: out as a file, and in again. */
@RestController
class WorkshopsApi {
    private static final String ADDRESS = "/api/v1/workshops";

    private final ApiAccess access;
    private final Doors doors;
    private final WorkshopFiles files;
    private final Messages messages;

    WorkshopsApi(ApiAccess access, Doors doors, WorkshopFiles files, Messages messages) {
        this.access = access;
        this.doors = doors;
        this.files = files;
        this.messages = messages;
    }

    /** 401 unless the bearer token belongs to a role of this workshop; also for workshops that do not exist. */
    @GetMapping(path = ADDRESS + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> workshop(@PathVariable String id, HttpServletRequest request) {
        return WorkshopId.parse(id)
                .filter(workshop -> access.role(request, workshop).isPresent())
                .map(workshop -> ResponseEntity.ok(files.of(workshop)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .build());
    }

    /** The answer to an import. @param links for each role, the only copy of its address; relative to this server */
    record Imported(String id, Map<Role, String> links) {}

    /** Why nothing was imported. @param path where in the file the fault stands; {@code $} for the whole */
    record Problem(String path, String problem, String todo) {}

    @PostMapping(path = ADDRESS)
    ResponseEntity<Object> imported(HttpServletRequest request) throws IOException {
        var refusal = doors.knock(request.getRemoteAddr());
        if (refusal.isPresent()) return refused("$", refusal.get());
        return switch (files.read(request.getInputStream())) {
            case FileContents.Faulty(var path, var why) -> refused(path, why);
            case FileContents.Template _ -> refused("kind", Rejection.rule("export.file.template"));
            case FileContents.Workshop workshop -> restored(workshop);
        };
    }

    private ResponseEntity<Object> restored(FileContents.Workshop workshop) {
        var seat = workshop.room().state(People.class).seat().orElseThrow();
        return switch (doors.restore(workshop.deeds(), seat)) {
            case Opened.Refused(var why) -> refused("$", why);
            case Opened.Admitted opened -> {
                var links = new EnumMap<Role, String>(Role.class);
                opened.tokens().forEach((role, token) -> links.put(role, "/in/" + token));
                var id = opened.workshop().toString();
                yield ResponseEntity.created(URI.create(ADDRESS + "/" + id)).body(new Imported(id, links));
            }
        };
    }

    private ResponseEntity<Object> refused(String path, Rejection why) {
        var arguments = why.arguments().toArray();
        var problem = new Problem(
                path,
                messages.getTranslation(why.key(), Locale.ENGLISH, arguments),
                messages.getTranslation(why.todo(), Locale.ENGLISH, arguments));
        return ResponseEntity.status(status(why)).body(problem);
    }

    private static HttpStatus status(Rejection why) {
        return switch (why.key()) {
            case "people.too-many-workshops" -> HttpStatus.TOO_MANY_REQUESTS;
            case "people.sign-in-first" -> HttpStatus.FORBIDDEN;
            case "export.file.too-large", "export.file.too-many" -> HttpStatus.CONTENT_TOO_LARGE;
            case "export.file.busy", "room.unavailable" -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.BAD_REQUEST;
        };
    }
}
