package dev.beachhead.report;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Confirm;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Offers the report in each format, in the language of the screen and by the clock of the reader's place. */
final class ReportDialog {
    private static final int FORBIDDEN = 403;

    private final Supplier<RoomState> room;
    private final Predicate<HttpServletRequest> isIn;
    private final Reports reports;
    private final UI reader = UI.getCurrent();

    /**
     * @param room as it is when a file is written
     * @param isIn whether who asks for a file is in the room
     */
    ReportDialog(Supplier<RoomState> room, Predicate<HttpServletRequest> isIn, Reports reports) {
        this.room = room;
        this.isIn = isIn;
        this.reports = reports;
    }

    void open() {
        var formats = new UnorderedList();
        formats.addClassName("downloads");
        formats.add(
                link("download-pdf", ReportFormat.PDF),
                link("download-md", ReportFormat.MD),
                link("download-xlsx", ReportFormat.XLSX));
        new Confirm(t("report.title")).text(t("report.text")).with(formats).open();
    }

    private ListItem link(String name, ReportFormat format) {
        var link = new Anchor(served(format, reader.getLocale(), zone()), t("report.format." + format.ending()));
        link.addClassName("btn");
        link.getElement().setAttribute("data-testid", name).setAttribute("download", true);
        return new ListItem(link);
    }

    private DownloadHandler served(ReportFormat format, Locale language, ZoneId zone) {
        return event -> {
            if (isIn.test(((VaadinServletRequest) event.getRequest()).getHttpServletRequest()))
                send(event, format, language, zone);
            else event.getResponse().setStatus(FORBIDDEN);
        };
    }

    private void send(DownloadEvent event, ReportFormat format, Locale language, ZoneId zone) throws IOException {
        var state = room.get();
        var file = reports.write(state, format, language, zone);
        event.setFileName(reports.fileName(state, format));
        event.setContentType(format.contentType());
        event.setContentLength(file.length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = event.getOutputStream()) {
            out.write(file);
        }
    }

    /** UTC for a browser that does not say where it is. */
    private ZoneId zone() {
        var name = reader.getPage().getExtendedClientDetails().getTimeZoneId();
        try {
            return name == null || name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    private String t(String key) {
        return reader.getTranslation(key);
    }
}
