package dev.beachhead.calendar;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.beachhead.calendar.NextSessionCommand.DropSession;
import dev.beachhead.calendar.NextSessionCommand.PlanSession;
import dev.beachhead.people.People;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** When the team meets again: planned by a facilitator, and taken by everybody into their own calendar. */
final class NextSessionDialog extends Dialog {
    private static final int USUAL_MINUTES = 120;
    private static final int FORBIDDEN = 403;

    private final Desk desk;
    private final Div planned = new Div();
    private final Field day =
            new Field("field-session-at", getTranslation("calendar.at")).hint(getTranslation("calendar.at.hint"));
    private final Field minutes = new Field("field-session-minutes", getTranslation("calendar.length"));
    private final Field place = new Field("field-session-place", getTranslation("calendar.place"));
    private ZoneId zone = ZoneOffset.UTC;

    NextSessionDialog(Desk desk) {
        this.desk = desk;
        setHeaderTitle(getTranslation("calendar.title"));
        setWidth("min(520px, 96vw)");
        planned.addClassName("stack");
        planned.getElement().setAttribute("role", "status").setAttribute("data-testid", "next-session");
        var body = new Div(planned);
        body.addClassName("stack");
        add(body);
        getFooter().add(new Action("close-session", getTranslation("ui.close"), Action.Weight.QUIET, this::close));
        if (desk.viewer().role() == Role.FACILITATOR) {
            body.add(day, minutes, place);
            List.of(day, minutes, place).forEach(field -> field.onEnter(this::save));
            getFooter()
                    .add(new Action(
                            "plan-session", getTranslation("calendar.save"), Action.Weight.PRIMARY, this::save));
        }
        fill();
        getElement()
                .executeJs("return Intl.DateTimeFormat().resolvedOptions().timeZone")
                .then(String.class, this::readIn);
    }

    /** The browser's own zone, in which the day is typed and shown. */
    private void readIn(String name) {
        try {
            zone = ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return;
        }
        fill();
    }

    private void fill() {
        planned.removeAll();
        var session = desk.room().state(NextSession.class).planned();
        day.value(session.map(one -> typed(one.at().atZone(zone).toLocalDateTime()))
                .orElse(""));
        minutes.value(Integer.toString(session.map(NextSession.Planned::minutes).orElse(USUAL_MINUTES)));
        place.value(session.map(NextSession.Planned::place).orElse(""));
        session.ifPresentOrElse(this::show, () -> planned.add(new Paragraph(getTranslation("calendar.none"))));
    }

    private void show(NextSession.Planned session) {
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(getLocale());
        var zoneName = zone.getDisplayName(TextStyle.SHORT, getLocale());
        var words = new Paragraph(getTranslation(
                "calendar.planned", format.format(session.at().atZone(zone)), session.minutes(), zoneName));
        var where = new Paragraph(session.place());
        where.getElement().setAttribute("dir", "auto");
        where.setVisible(!session.place().isEmpty());
        var row = new Div(link());
        row.addClassName("row");
        if (desk.viewer().role() == Role.FACILITATOR)
            row.add(new Action("drop-session", getTranslation("calendar.drop"), Action.Weight.QUIET, () -> {
                desk.send(new DropSession());
                fill();
            }));
        planned.add(words, where, row);
    }

    private Anchor link() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var address = request.getRequestURL().toString();
        var page = address.substring(0, address.indexOf('/', "https://".length())) + "/w/"
                + desk.room().workshop();
        var link = new Anchor(served(page), getTranslation("calendar.file"));
        link.addClassName("btn");
        link.getElement().setAttribute("data-testid", "action-calendar-file").setAttribute("download", true);
        link.setRouterIgnore(true);
        return link;
    }

    private DownloadHandler served(String page) {
        return event -> {
            var room = desk.room();
            var people = room.state(People.class);
            var next = room.state(NextSession.class);
            if (people.roleOf(desk.viewer().id()).isEmpty() || next.planned().isEmpty()) {
                event.getResponse().setStatus(FORBIDDEN);
                return;
            }
            var file = CalendarFile.of(
                            room.workshop(), people.title(), next.planned().get(), next.changes(), page)
                    .getBytes(StandardCharsets.UTF_8);
            event.setFileName("beachhead.ics");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.setContentType(CalendarFile.TYPE);
            event.setContentLength(file.length);
            try (var out = event.getOutputStream()) {
                out.write(file);
            }
        };
    }

    private void save() {
        List.of(day, minutes, place).forEach(Field::clear);
        var at = moment(day.value());
        var length = number(minutes.value());
        if (at.isEmpty()) day.refuse(getTranslation("calendar.no-day"));
        else if (length.isEmpty())
            minutes.refuse(
                    desk.say(Rejection.rule("calendar.minutes", NextSessionRules.SHORTEST, NextSessionRules.LONGEST)));
        else
            desk.attempt(new PlanSession(at.get().atZone(zone).toInstant(), length.get(), place.value()))
                    .ifPresentOrElse(this::refuse, this::fill);
    }

    private void refuse(Rejection why) {
        var field = why instanceof Rejection.Invalid wrong ? wrong.field() : "";
        switch (field) {
            case "session-minutes" -> minutes.refuse(desk.say(why));
            case "session-place" -> place.refuse(desk.say(why));
            default -> day.refuse(desk.say(why));
        }
    }

    private static String typed(LocalDateTime at) {
        return at.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
    }

    private static Optional<LocalDateTime> moment(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed.strip().replaceFirst("[\\sT]+", "T")));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String typed) {
        try {
            return Optional.of(Integer.parseInt(typed.strip()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
