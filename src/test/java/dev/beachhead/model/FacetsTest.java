package dev.beachhead.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.beachhead.model.ModelCommand.Choose;
import dev.beachhead.model.ModelCommand.Count;
import dev.beachhead.model.ModelCommand.DrawLink;
import dev.beachhead.model.ModelCommand.EraseLink;
import dev.beachhead.model.ModelCommand.MoveNote;
import dev.beachhead.model.ModelCommand.RemoveNote;
import dev.beachhead.model.ModelCommand.RestoreNote;
import dev.beachhead.model.ModelCommand.Write;
import dev.beachhead.room.Rejection;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacetsTest extends ModelFixture {
    private static final Optional<NoteId> THE_CANVAS = Optional.empty();

    @ParameterizedTest
    @EnumSource(Facet.class)
    void everyFacetIsAskedInItsLensOfNotesThatTheLensShowsOrOfTheCanvas(Facet facet) {
        var lens = facet.lens();
        var places = lens.blocks().stream().filter(facet::isOn).count();
        assertThat(places).isEqualTo(facet.isOfTheCanvas() ? 0 : 1);
        assertThat(lens.facetsOfTheCanvas().contains(facet)).isEqualTo(facet.isOfTheCanvas());
        assertThat(facet.options().size() >= 2).isEqualTo(facet.form() == Facet.Form.CHOICE);
    }

    @Test
    void theLensesShowEveryBlock() {
        assertThat(Arrays.stream(Lens.values()).flatMap(lens -> lens.blocks().stream()))
                .contains(Block.values());
        assertThat(Lens.CUSTOMERS.linksFrom(Block.CUSTOMER_SEGMENTS)).contains(Link.Kind.INFLUENCES);
        assertThat(Lens.VALUE.linksFrom(Block.CUSTOMER_SEGMENTS)).isEmpty();
        assertThat(Lens.MARKET.linksFrom(Block.VALUE_PROPOSITIONS)).isEmpty();
    }

    @Test
    void anAnswerIsChosenChangedAndTakenBack() {
        var nurse = write(Block.CUSTOMER_SEGMENTS, "Head nurse");
        choose(nurse, Option.ROLE_RECOMMENDER);
        assertThat(note(nurse).answers().choice(Facet.ROLE)).contains(Option.ROLE_RECOMMENDER);
        assertThat(accepted(new Choose(Optional.of(nurse), Facet.ROLE, Optional.of(Option.ROLE_RECOMMENDER))))
                .isEmpty();
        choose(nurse, Option.ROLE_SABOTEUR);
        accepted(new Choose(Optional.of(nurse), Facet.ROLE, Optional.empty()));
        assertThat(note(nurse).answers()).isEqualTo(Answers.NONE);
        assertThat(room.newest().key()).isEqualTo("model.activity.detail");
    }

    @Test
    void anOptionOfAnotherFacetIsAProgrammersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Choose(THE_CANVAS, Facet.ROLE, Optional.of(Option.NEED_PAIN)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Choose(THE_CANVAS, Facet.COMPETITORS, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Write(THE_CANVAS, Facet.PRICE, "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Count(THE_CANVAS, Facet.ROLE, Optional.empty()));
    }

    @Test
    void aFacetIsAskedOnlyWhereItBelongs() {
        var channel = write(Block.CHANNELS, "Reps");
        assertThat(refused(new Choose(Optional.of(channel), Facet.ROLE, Optional.of(Option.ROLE_END_USER)))
                        .key())
                .isEqualTo("model.facet-not-here");
        assertThat(refused(new Choose(THE_CANVAS, Facet.ROLE, Optional.of(Option.ROLE_END_USER)))
                        .key())
                .isEqualTo("model.facet-not-here");
        assertThat(refused(new Write(Optional.of(channel), Facet.COMPETITORS, "", "x"))
                        .key())
                .isEqualTo("model.facet-not-here");
        assertThat(refused(new Write(Optional.of(NoteId.next()), Facet.SPEAKS_FOR, "", "x"))
                        .key())
                .isEqualTo("model.no-such-note");
    }

    @Test
    void aNoteThatMovesAwayAndBackHasItsAnswersStill() {
        var nurse = write(Block.CUSTOMER_SEGMENTS, "Head nurse");
        choose(nurse, Option.ROLE_RECOMMENDER);
        accepted(new MoveNote(nurse, Block.CHANNELS, Optional.empty()));
        assertThat(note(nurse).is(Option.ROLE_RECOMMENDER)).isFalse();
        assertThat(note(nurse).answers()).isEqualTo(Answers.NONE);

        accepted(new MoveNote(nurse, Block.CUSTOMER_SEGMENTS, Optional.empty()));
        assertThat(note(nurse).is(Option.ROLE_RECOMMENDER)).isTrue();
        assertThat(note(nurse).is(Option.ROLE_SABOTEUR)).isFalse();
    }

    @Test
    void writtenAnswersAreJoinedByWordsAndTooLongOnesRefused() {
        accepted(new Write(THE_CANVAS, Facet.COMPETITORS, "", "Trucked water"));
        room.accepted(lin, new Write(THE_CANVAS, Facet.COMPETITORS, "", "Bottled water"));
        assertThat(canvas().answers().text(Facet.COMPETITORS).text()).contains("Trucked", "Bottled");
        assertThat(room.newest().key()).isEqualTo("model.activity.answered");

        var why = refused(new Write(THE_CANVAS, Facet.COMPETITORS, "", "x".repeat(2_001)));
        assertThat(why)
                .isInstanceOfSatisfying(
                        Rejection.Invalid.class, one -> assertThat(one.field()).isEqualTo("competitors"));
    }

    @Test
    void whoseWordsWereDisplacedIsTold() {
        var channel = write(Block.CHANNELS, "Reps");
        accepted(new Write(Optional.of(channel), Facet.SPEAKS_FOR, "", "They know ministries"));
        room.wait(Duration.ofMinutes(5));
        room.accepted(lin, new Write(Optional.of(channel), Facet.SPEAKS_FOR, "They know ministries", "They know NGOs"));
        accepted(new Write(Optional.of(channel), Facet.SPEAKS_FOR, "They know ministries", "They know mayors"));

        assertThat(room.newest().key()).isEqualTo("model.activity.detail-overlap");
        assertThat(room.newest().to()).contains(lin);
        assertThat(note(channel).answers().text(Facet.SPEAKS_FOR).text()).isEqualTo("They know mayors");
    }

    @Test
    void numbersAreKeptWithTwoDecimalsAndWholeYears() {
        var stream = write(Block.REVENUE_STREAMS, "140 a month");
        count(stream, Facet.PRICE, 139.999);
        count(stream, Facet.YEARS, 4.6);
        assertThat(note(stream).answers().number(Facet.PRICE)).contains(140.0);
        assertThat(note(stream).answers().number(Facet.YEARS)).contains(5.0);
        assertThat(accepted(new Count(Optional.of(stream), Facet.PRICE, Optional.of(140.001))))
                .isEmpty();
        accepted(new Count(Optional.of(stream), Facet.PRICE, Optional.empty()));
        assertThat(note(stream).answers().has(Facet.PRICE)).isFalse();
        assertThat(note(stream).answers().has(Facet.YEARS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 100.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aNumberOutsideItsRangeIsRefusedBesideItsField(double number) {
        var stream = write(Block.REVENUE_STREAMS, "140 a month");
        var why = refused(new Count(Optional.of(stream), Facet.MARGIN, Optional.of(number)));
        assertThat(why.key()).isEqualTo("model.out-of-range");
        assertThat(why.arguments()).containsExactly(0.0, 100.0);
        assertThat(why)
                .isInstanceOfSatisfying(
                        Rejection.Invalid.class, one -> assertThat(one.field()).isEqualTo("margin"));
    }

    @Test
    void aLinkLeadsBetweenNotesOfItsBlocks() {
        var nurse = write(Block.CUSTOMER_SEGMENTS, "Head nurse");
        var officer = write(Block.CUSTOMER_SEGMENTS, "Finance officer");
        var tap = write(Block.VALUE_PROPOSITIONS, "Safe water on tap");
        link(Link.Kind.INFLUENCES, nurse, officer);
        assertThat(accepted(new DrawLink(new Link(Link.Kind.INFLUENCES, nurse, officer))))
                .isEmpty();

        assertThat(canvas().links(Link.Kind.INFLUENCES))
                .containsExactly(new Link(Link.Kind.INFLUENCES, nurse, officer));
        assertThat(refused(new DrawLink(new Link(Link.Kind.INFLUENCES, nurse, nurse)))
                        .key())
                .isEqualTo("model.link-to-itself");
        assertThat(refused(new DrawLink(new Link(Link.Kind.ANSWERS, nurse, officer)))
                        .key())
                .isEqualTo("model.link-not-here");
        assertThat(refused(new DrawLink(new Link(Link.Kind.INFLUENCES, nurse, tap)))
                        .key())
                .isEqualTo("model.link-not-here");
        assertThat(refused(new DrawLink(new Link(Link.Kind.INFLUENCES, NoteId.next(), nurse)))
                        .key())
                .isEqualTo("model.no-such-note");
        assertThat(refused(new DrawLink(new Link(Link.Kind.INFLUENCES, nurse, NoteId.next())))
                        .key())
                .isEqualTo("model.no-such-note");
    }

    @Test
    void aLinkHoldsWhileBothNotesAreThere() {
        var nurse = write(Block.CUSTOMER_SEGMENTS, "Head nurse");
        var officer = write(Block.CUSTOMER_SEGMENTS, "Finance officer");
        link(Link.Kind.INFLUENCES, nurse, officer);
        link(Link.Kind.INFLUENCES, officer, nurse);
        assertThat(canvas().links(Link.Kind.INFLUENCES)).hasSize(2);
        accepted(new RemoveNote(nurse));
        assertThat(canvas().links(Link.Kind.INFLUENCES)).isEmpty();
        accepted(new RestoreNote(nurse));
        assertThat(canvas().links(Link.Kind.INFLUENCES)).hasSize(2);
        accepted(new MoveNote(officer, Block.CHANNELS, Optional.empty()));
        assertThat(canvas().links(Link.Kind.INFLUENCES)).isEmpty();

        var link = new Link(Link.Kind.INFLUENCES, nurse, officer);
        accepted(new EraseLink(link));
        assertThat(accepted(new EraseLink(link))).isEmpty();
    }
}
