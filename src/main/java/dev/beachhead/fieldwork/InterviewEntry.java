package dev.beachhead.fieldwork;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import dev.beachhead.fieldwork.FieldWorkCommand.RecordInterview;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Ids;
import dev.beachhead.room.Markets;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Viewer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where interviews are written down one after the other, also without a line: the form and what waits to be sent are the browser's,
 * see {@code fieldwork.js}. An interview's id is also its command's, so that one that is sent twice is carried out once.
 */
@Tag("bh-interview")
@JavaScript("context://ui/fieldwork.js")
final class InterviewEntry extends Component implements HasStyle {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> WORDS = List.of(
            "person",
            "day",
            "market",
            "traits",
            "problem",
            "recommends",
            "also",
            "notes",
            "quotes",
            "save",
            "saved",
            "missing",
            "waiting",
            "correct",
            "discard");

    /** How much of the entry is on the screen. */
    enum Shown {
        YES,
        /** Only that something waits to be sent. */
        WAITING_ONLY
    }

    private record Option(String key, String words) {}

    private record Place(String id, String name) {}

    private final Desk desk;
    private List<Place> markets = List.of();
    private List<String> people = List.of();

    InterviewEntry(Desk desk) {
        this.desk = desk;
        addClassName("card");
        getElement()
                .addEventListener(
                        "bh-entry", event -> entered(event.getEventData().path("event.detail")))
                .addEventData("event.detail");
    }

    void show(Shown shown) {
        getElement().setAttribute("data-entry", shown == Shown.YES ? "whole" : "waiting-only");
    }

    void render(RoomState room, Viewer viewer) {
        getElement().setAttribute("data-reading", !viewer.works());
        var places = new ArrayList<Place>();
        places.add(new Place("", getTranslation("fieldwork.market.none")));
        for (var market : FieldMarkets.open(room))
            places.add(new Place(market.id().toString(), market.name()));
        var names = room.state(FieldWork.class).people().stream()
                .map(contact -> contact.sheet().name())
                .toList();
        if (places.equals(markets) && names.equals(people)) return;
        markets = List.copyOf(places);
        people = names;
        getElement().setProperty("setup", setup(room));
    }

    private String setup(RoomState room) {
        var setup = new LinkedHashMap<String, Object>();
        setup.put("scope", room.workshop().toString());
        setup.put(
                "words",
                WORDS.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), word -> getTranslation("fieldwork.entry." + word))));
        setup.put("markets", markets);
        setup.put(
                "market",
                room.offering(Markets.class)
                        .flatMap(Markets::beachhead)
                        .map(market -> market.id().toString())
                        .orElse(""));
        setup.put("people", people);
        setup.put("traits", options(Trait.values(), Trait::key, "fieldwork.trait."));
        setup.put("problem", options(ProblemKind.values(), ProblemKind::key, "fieldwork.problem."));
        var asked = new Recommends[] {Recommends.YES, Recommends.NO};
        setup.put("recommends", options(asked, Recommends::key, "fieldwork.recommends."));
        setup.put(
                "also",
                List.of(
                        new Option("paid", getTranslation("fieldwork.payment.paid")),
                        new Option("referral", getTranslation("fieldwork.referral.asked"))));
        return JSON.writeValueAsString(setup);
    }

    private <E> List<Option> options(E[] values, Function<E, String> key, String group) {
        return Arrays.stream(values)
                .map(value -> new Option(key.apply(value), getTranslation(group + key.apply(value))))
                .toList();
    }

    private void entered(JsonNode entry) {
        var id = InterviewId.parse(text(entry, "id"));
        if (id.isEmpty()) return;
        var refusal = record(id.get(), entry);
        getElement()
                .callJsFunction(
                        "answered", id.get().toString(), refusal.map(desk::say).orElse(""));
    }

    private Optional<Rejection> record(InterviewId id, JsonNode entry) {
        var day = day(text(entry, "day"));
        if (day.isEmpty()) return Optional.of(new Rejection.Invalid("day", "fieldwork.day-out-of-range", List.of()));
        var also = texts(entry, "also");
        var sheet = InterviewSheet.of(text(entry, "person"), day.get())
                .about(Ids.parse(text(entry, "market")))
                .with(one(ProblemKind.values(), ProblemKind::key, text(entry, "problem")))
                .with(traits(texts(entry, "traits")))
                .with(one(Recommends.values(), Recommends::key, text(entry, "recommends"))
                        .orElse(Recommends.NOT_ASKED))
                .with(also.contains("paid") ? Payment.PAID : Payment.NOT_PAID)
                .with(also.contains("referral") ? ReferralQuestion.ASKED : ReferralQuestion.NOT_ASKED);
        return desk.attempt(
                new CommandId(id.value()), new RecordInterview(id, sheet, text(entry, "notes"), text(entry, "quotes")));
    }

    private static Set<Trait> traits(Set<String> keys) {
        return Arrays.stream(Trait.values())
                .filter(trait -> keys.contains(trait.key()))
                .collect(Collectors.toSet());
    }

    private static <E> Optional<E> one(E[] values, Function<E, String> key, String wanted) {
        return Arrays.stream(values)
                .filter(value -> key.apply(value).equals(wanted))
                .findFirst();
    }

    private static String text(JsonNode entry, String field) {
        return entry.path(field).asString("");
    }

    private static Set<String> texts(JsonNode entry, String field) {
        return entry.path(field).valueStream().map(one -> one.asString("")).collect(Collectors.toSet());
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
