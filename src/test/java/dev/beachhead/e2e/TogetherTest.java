package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.beachhead.lifecycle.Course;
import dev.beachhead.lifecycle.EmotionCurve;
import dev.beachhead.lifecycle.Feeling;
import dev.beachhead.lifecycle.Journey;
import dev.beachhead.lifecycle.LifeCycle;
import dev.beachhead.lifecycle.LifeCycleCommand.AddStep;
import dev.beachhead.lifecycle.LifeCycleCommand.EditStep;
import dev.beachhead.lifecycle.LifeCycleCommand.MoveStep;
import dev.beachhead.lifecycle.LifeCycleCommand.SetFeeling;
import dev.beachhead.lifecycle.Stage;
import dev.beachhead.lifecycle.StepId;
import dev.beachhead.lifecycle.StepText;
import dev.beachhead.people.People;
import dev.beachhead.persona.Fact;
import dev.beachhead.persona.Item.TimeOfDay;
import dev.beachhead.persona.ItemId;
import dev.beachhead.persona.LineKind;
import dev.beachhead.persona.Persona;
import dev.beachhead.persona.PersonaCommand.AddLine;
import dev.beachhead.persona.PersonaCommand.AddMoment;
import dev.beachhead.persona.PersonaCommand.EditFact;
import dev.beachhead.persona.PersonaCommand.EditItem;
import dev.beachhead.persona.PersonaCommand.MoveLine;
import dev.beachhead.persona.PersonaCommand.SetMoment;
import dev.beachhead.persona.Personas;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Command;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Journal;
import dev.beachhead.room.Markets;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.WorkshopId;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people fill in one sheet, and one journey, at the same moment: 200 edits from each side, while both also type in their browsers. */
class TogetherTest extends EndToEndTest {
    private static final int EDITS = 200;

    /** All but the one in which both are typing. */
    private static final List<Fact> FACTS = Stream.of(Fact.Group.LIFE, Fact.Group.WORK)
            .flatMap(group -> group.facts().stream())
            .filter(fact -> fact != Fact.COMPANY)
            .toList();

    private static final Duration SETTLED = Duration.ofSeconds(40);

    @Autowired
    private Rooms rooms;

    @Autowired
    private Journal journal;

    /** One side's next edit: the room as that side saw it a moment ago, and the words by which the edit is found again. */
    private interface Edits {
        Command next(RoomState seen, String words, Random random);
    }

    @Test
    void bothSeeOnTheSheetWhatTheJournalSaysAndNoWordIsWithoutATrace() {
        var ada = person("Ada");
        var lin = person("Lin").join(Shortlisted.open(this, ada));
        Stream.of(ada, lin).forEach(person -> person.walkTo("persona"));
        var workshop = workshop(ada);
        var market = market(workshop);
        var lines = IntStream.range(0, 9).mapToObj(i -> ItemId.next()).toList();
        var moments = IntStream.range(0, 4).mapToObj(i -> ItemId.next()).toList();
        for (int i = 0; i < lines.size(); i++)
            does(ada, new AddLine(market, lines.get(i), LineKind.values()[i % 3], "line " + i));
        for (int i = 0; i < moments.size(); i++)
            does(lin, new AddMoment(market, moments.get(i), new TimeOfDay(60 * i), "moment " + i));
        var before = rooms.state(workshop);
        ada.field("field-company").click();
        lin.field("field-company").click();

        Edits edits = (seen, words, random) -> {
            var persona = seen.state(Personas.class).persona(market);
            return switch (random.nextInt(6)) {
                case 0 -> move(market, lines, random);
                case 1 -> new SetMoment(market, one(moments, random), new TimeOfDay(15 * random.nextInt(96)));
                case 2 -> {
                    var id = one(Stream.concat(lines.stream(), moments.stream()).toList(), random);
                    var base = persona.item(id).orElseThrow().words().text();
                    yield new EditItem(market, id, base, base + " " + words);
                }
                default -> {
                    var fact = one(FACTS, random);
                    var base = persona.fact(fact).text();
                    yield new EditFact(market, fact, base, base + " " + words);
                }
            };
        };
        var bothSides = bothSides(workshop, ada, lin, edits);
        ada.page().keyboard().type("A toy studio of forty");
        lin.page().keyboard().type("In Providence");
        assertThat(ada.field("field-company")).isFocused();
        var markers = bothSides.join();
        // not by the keyboard: the next field would have focus then, and a field with focus is not overwritten
        ada.field("field-company").blur();
        lin.field("field-company").blur();

        await().atMost(SETTLED).untilAsserted(() -> {
            var folded = folded(workshop);
            assertThat(folded).isEqualTo(rooms.state(workshop));
            var persona = folded.state(Personas.class).persona(market);
            for (var person : List.of(ada, lin)) assertThat(sheet(person)).isEqualTo(sheet(persona));
        });
        var persona = folded(workshop).state(Personas.class).persona(market);
        var texts = Stream.concat(
                        persona.facts().values().stream(),
                        persona.items().values().stream().map(item -> item.words()))
                .toList();
        assertEveryWordHasATrace(markers, texts);
        assertThat(allVersions(List.of(persona.fact(Fact.COMPANY))))
                .anyMatch(text -> text.contains("A toy studio of forty"))
                .anyMatch(text -> text.contains("In Providence"));
        assertEveryChangeIsAnEvent(workshop, before, markers);
    }

    @Test
    void bothSeeOnTheJourneyWhatTheJournalSaysAndTheCurveMovesForBoth() {
        var ada = person("Ada");
        var lin = person("Lin").join(Shortlisted.open(this, ada));
        Stream.of(ada, lin).forEach(person -> {
            person.walkTo("lifecycle");
            person.at("choice-course-both").click();
            assertThat(person.at("lane-with-product:buys")).isVisible();
        });
        var workshop = workshop(ada);
        var market = market(workshop);
        var steps = IntStream.range(0, 12).mapToObj(i -> StepId.next()).toList();
        for (int i = 0; i < steps.size(); i++)
            does(ada, new AddStep(market, steps.get(i), Course.values()[i % 2], Stage.values()[i % 10], "step " + i));
        var before = rooms.state(workshop);
        ada.page().locator("[data-key='step:" + steps.getFirst() + "']").dblclick();
        assertThat(ada.field("field-what")).isFocused();

        Edits edits = (seen, words, random) -> {
            var step = one(steps, random);
            return switch (random.nextInt(5)) {
                case 0, 1 ->
                    new MoveStep(
                            market,
                            step,
                            one(List.of(Course.values()), random),
                            one(List.of(Stage.values()), random),
                            Optional.of(one(steps, random)));
                case 2 -> new SetFeeling(market, step, Optional.of(one(List.of(Feeling.values()), random)));
                default -> {
                    var base = seen.state(LifeCycle.class)
                            .journey(market)
                            .step(step)
                            .orElseThrow()
                            .what()
                            .text();
                    yield new EditStep(market, step, StepText.WHAT, base, base + " " + words);
                }
            };
        };
        var bothSides = bothSides(workshop, ada, lin, edits);
        ada.page().keyboard().type(" and asks the head");
        assertThat(ada.field("field-what")).isFocused();
        var markers = bothSides.join();
        ada.press("close-step");
        assertThat(ada.at("step-panel")).hasCount(0);

        await().atMost(SETTLED).untilAsserted(() -> {
            var folded = folded(workshop);
            assertThat(folded).isEqualTo(rooms.state(workshop));
            var journey = folded.state(LifeCycle.class).journey(market);
            for (var person : List.of(ada, lin)) {
                assertThat(person.board()).isEqualTo(board(journey));
                assertThat(person.page().locator(".curve path.point").count()).isEqualTo(points(journey));
            }
            assertThat(ada.at("curve").locator("svg").getAttribute("aria-label"))
                    .isEqualTo(lin.at("curve").locator("svg").getAttribute("aria-label"));
        });
        var journey = folded(workshop).state(LifeCycle.class).journey(market);
        var texts = journey.steps().values().stream().map(step -> step.what()).toList();
        assertEveryWordHasATrace(markers, texts);
        assertThat(allVersions(texts)).anyMatch(text -> text.contains("and asks the head"));
        assertEveryChangeIsAnEvent(workshop, before, markers);
    }

    /** Plays both sides at once; answers the words that were written. */
    private CompletableFuture<List<String>> bothSides(WorkshopId workshop, Person ada, Person lin, Edits edits) {
        var one = CompletableFuture.supplyAsync(() -> side(workshop, ada, new Random(1), edits));
        var other = CompletableFuture.supplyAsync(() -> side(workshop, lin, new Random(2), edits));
        return one.thenCombine(
                other, (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }

    /** Each edit starts from what this side saw up to four edits ago, as somebody does who was typing meanwhile. */
    private List<String> side(WorkshopId workshop, Person person, Random random, Edits edits) {
        var actor = rooms.state(workshop).state(People.class).everyone().stream()
                .filter(one -> one.name().equals(person.name()))
                .map(one -> new Actor(one.id()))
                .findFirst()
                .orElseThrow();
        var written = new ArrayList<String>();
        var seen = rooms.state(workshop);
        for (int i = 0; i < EDITS; i++) {
            if (random.nextInt(4) == 0) seen = rooms.state(workshop);
            var words = person.name().charAt(0) + Integer.toString(i);
            var command = edits.next(seen, words, random);
            assertThat(rooms.execute(workshop, CommandId.next(), actor, command))
                    .isInstanceOf(Outcome.Committed.class);
            if (command instanceof EditFact || command instanceof EditItem || command instanceof EditStep)
                written.add(words);
        }
        return written;
    }

    private static MoveLine move(UUID market, List<ItemId> lines, Random random) {
        return new MoveLine(
                market, one(lines, random), one(List.of(LineKind.values()), random), Optional.of(one(lines, random)));
    }

    /** A word that somebody wrote stands in the text, or in a version of it that can be brought back. */
    private static void assertEveryWordHasATrace(List<String> words, List<SharedText> texts) {
        var everything = " " + String.join(" ", allVersions(texts)).replace('\n', ' ') + " ";
        assertThat(words)
                .hasSizeGreaterThan(EDITS / 2)
                .allSatisfy(word -> assertThat(everything).contains(" " + word + " "));
    }

    private void assertEveryChangeIsAnEvent(WorkshopId workshop, RoomState before, List<String> words) {
        var since = journal.read(workshop, before.seq());
        var written = since.stream().map(Journal.Row::payload).toList();
        assertThat(words)
                .allSatisfy(word -> assertThat(written).anyMatch(json -> json.matches("(?s).*\\b" + word + "\\b.*")));
        assertThat(since).map(Journal.Row::seq).doesNotHaveDuplicates().isSorted();
    }

    private static List<String> allVersions(List<SharedText> texts) {
        return texts.stream()
                .flatMap(text -> Stream.concat(
                        Stream.of(text.text()), text.earlier().stream().map(SharedText.Version::text)))
                .toList();
    }

    private static List<String> sheet(Persona persona) {
        var facts = Stream.concat(Fact.Group.LIFE.facts().stream(), Fact.Group.WORK.facts().stream())
                .map(fact -> persona.fact(fact).text());
        var day = persona.day().stream()
                .map(moment -> moment.at() + " " + moment.words().text());
        var lines = Arrays.stream(LineKind.values())
                .map(kind -> persona.lines(kind).stream()
                        .map(line -> line.words().text())
                        .toList()
                        .toString());
        return Stream.of(facts, day, lines).flatMap(Function.identity()).toList();
    }

    private static List<String> sheet(Person person) {
        var facts = Stream.concat(Fact.Group.LIFE.facts().stream(), Fact.Group.WORK.facts().stream())
                .map(fact -> person.field("field-" + fact.key()).inputValue());
        var day = person.at("moment").all().stream()
                .map(row -> row.getByTestId("field-time").inputValue() + " "
                        + row.getByTestId("field-moment").inputValue());
        var lines = Arrays.stream(LineKind.values())
                .map(kind -> person.at("lane-" + kind.key())
                        .getByTestId("note-text")
                        .allTextContents()
                        .toString());
        return Stream.of(facts, day, lines).flatMap(Function.identity()).toList();
    }

    private static List<String> board(Journey journey) {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Course.values())
                        .map(course -> lane(stage) + ": "
                                + journey.steps(course, stage).stream()
                                        .map(step -> step.what().text())
                                        .toList()))
                .toList();
    }

    private static String lane(Stage stage) {
        var titles = List.of(
                "Notices the need",
                "Finds out",
                "Weighs it up",
                "Buys",
                "Installs",
                "Uses",
                "Sees the value",
                "Pays",
                "Gets support",
                "Buys more, tells others");
        return stage.number() + " " + titles.get(stage.ordinal());
    }

    private static int points(Journey journey) {
        return (int) EmotionCurve.of(journey.steps(Course.WITH_PRODUCT)).means().stream()
                .filter(mean -> mean.isPresent())
                .count();
    }

    private RoomState folded(WorkshopId workshop) {
        var parts = rooms.parts();
        return parts.fold(parts.empty(workshop), journal.read(workshop, 0));
    }

    private UUID market(WorkshopId workshop) {
        var room = rooms.state(workshop);
        return room.offering(Markets.class)
                .orElseThrow()
                .inPlay(room)
                .getFirst()
                .id();
    }

    private static WorkshopId workshop(Person person) {
        person.page().waitForURL("**/w/**");
        return WorkshopId.parse(URI.create(person.page().url()).getPath().split("/")[2])
                .orElseThrow();
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
