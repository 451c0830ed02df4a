package dev.beachhead.report;

import dev.beachhead.people.ApiAccess;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import dev.beachhead.ui.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The report for programs: what the screens show everybody, and not before they do. */
@RestController
class ReportApi {
    private final ApiAccess access;
    private final Rooms rooms;
    private final Reports reports;

    ReportApi(ApiAccess access, Rooms rooms, Reports reports) {
        this.access = access;
        this.rooms = rooms;
        this.reports = reports;
    }

    /**
     * 401 unless the bearer token belongs to a role of this workshop; also for workshops that do not exist.
     *
     * @param lang the language, such as {@code fr}; without it, or when it is none of ours, the request's header decides
     * @param zone by which days are told, such as {@code Europe/Paris}; UTC without it, or when there is no such zone
     */
    @GetMapping("/api/v1/workshops/{id}/report.{format:pdf|md|xlsx}")
    ResponseEntity<byte[]> report(
            @PathVariable String id,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "") String zone,
            HttpServletRequest request) {
        var workshop =
                WorkshopId.parse(id).filter(one -> access.role(request, one).isPresent());
        var wanted = ReportFormat.of(format);
        if (workshop.isEmpty() || wanted.isEmpty())
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        var room = rooms.state(workshop.get());
        var file = reports.write(room, wanted.get(), language(lang, request), zone(zone));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, wanted.get().contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(reports.fileName(room, wanted.get())))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(file);
    }

    static String attachment(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static Locale language(String wanted, HttpServletRequest request) {
        var asked = wanted.isEmpty() ? List.<Locale>of() : List.of(Locale.forLanguageTag(wanted));
        return asked.stream()
                .flatMap(one -> known(one).stream())
                .findFirst()
                .orElseGet(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(one -> known(one).stream())
                        .findFirst()
                        .orElse(Locale.ENGLISH));
    }

    private static List<Locale> known(Locale wanted) {
        return Messages.LANGUAGES.stream()
                .filter(one -> one.getLanguage().equals(wanted.getLanguage()))
                .toList();
    }

    private static ZoneId zone(String wanted) {
        try {
            return wanted.isEmpty() ? ZoneOffset.UTC : ZoneId.of(wanted);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
