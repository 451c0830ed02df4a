package dev.beachhead.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.model.InfluenceLayout.Box;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class InfluenceLayoutTest extends ModelFixture {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d");

    @Test
    void whoHasNoRoleIsNotOnTheMap() {
        write(Block.CUSTOMER_SEGMENTS, "Clinics");
        assertThat(InfluenceLayout.of(canvas()).boxes()).isEmpty();
        assertThat(InfluenceLayout.of(canvas()).arrows()).isEmpty();
    }

    @Test
    void nobodyStandsOnSomebodyElseAndWhoPaysStandsRightmost() {
        for (var role : Facet.ROLE.options()) {
            choose(write(Block.CUSTOMER_SEGMENTS, "one " + role), role);
            choose(write(Block.CUSTOMER_SEGMENTS, "another " + role), role);
        }
        var layout = InfluenceLayout.of(canvas());

        assertThat(layout.boxes()).hasSize(12);
        for (var one : layout.boxes()) {
            assertThat(one.x() + InfluenceLayout.BOX_WIDTH).isLessThan(layout.width());
            assertThat(one.y() + InfluenceLayout.BOX_HEIGHT).isLessThan(layout.height());
            assertThat(layout.boxes()).allMatch(other -> other == one || areApart(one, other));
            if (one.role() != Option.ROLE_BUDGET_HOLDER)
                assertThat(layout.boxes())
                        .filteredOn(other -> other.role() == Option.ROLE_BUDGET_HOLDER)
                        .allMatch(payer -> payer.x() > one.x());
        }
    }

    @Test
    void anArrowLeadsFromOneBordersMiddleToTheOther() {
        var nurse = write(Block.CUSTOMER_SEGMENTS, "Head nurse");
        var clinic = write(Block.CUSTOMER_SEGMENTS, "Clinic");
        var officer = write(Block.CUSTOMER_SEGMENTS, "Officer");
        var nobody = write(Block.CUSTOMER_SEGMENTS, "No role yet");
        choose(nurse, Option.ROLE_RECOMMENDER);
        choose(clinic, Option.ROLE_END_USER);
        choose(officer, Option.ROLE_BUDGET_HOLDER);
        link(Link.Kind.INFLUENCES, nobody, nurse);
        link(Link.Kind.INFLUENCES, nurse, nobody);
        assertThat(InfluenceLayout.of(canvas()).arrows()).isEmpty();

        link(Link.Kind.INFLUENCES, nurse, clinic);
        var beside = InfluenceLayout.of(canvas());
        assertThat(end(beside, 1)).isEqualTo(box(beside, clinic).x() + 0.0);
        assertThat(end(beside, 0)).isEqualTo(box(beside, nurse).middleY());

        link(Link.Kind.INFLUENCES, nurse, officer);
        assertThat(InfluenceLayout.of(canvas()).arrows()).contains("Q");
    }

    @Test
    void whoStandsBelowAnotherIsReachedFromAbove() {
        var one = write(Block.CUSTOMER_SEGMENTS, "One");
        var two = write(Block.CUSTOMER_SEGMENTS, "Two");
        choose(one, Option.ROLE_INFLUENCER);
        choose(two, Option.ROLE_RECOMMENDER);
        link(Link.Kind.INFLUENCES, one, two);
        var layout = InfluenceLayout.of(canvas());
        assertThat(layout.arrows())
                .startsWith("M%.1f %.1fL%.1f %.1f"
                        .formatted(
                                box(layout, one).middleX(),
                                box(layout, one).y() + InfluenceLayout.BOX_HEIGHT + 0.0,
                                box(layout, two).middleX(),
                                box(layout, two).y() + 0.0));
    }

    /** Of the first arrow: 0 where it begins to the right, 1 where it ends. */
    private static double end(InfluenceLayout layout, int which) {
        var numbers = NUMBER.matcher(layout.arrows())
                .results()
                .map(one -> Double.parseDouble(one.group()))
                .toList();
        return which == 0 ? numbers.get(1) : numbers.get(2);
    }

    private static Box box(InfluenceLayout layout, NoteId note) {
        return layout.boxes().stream()
                .filter(box -> box.note().id().equals(note))
                .findFirst()
                .orElseThrow();
    }

    private static boolean areApart(Box one, Box other) {
        return Math.abs(one.x() - other.x()) >= InfluenceLayout.BOX_WIDTH
                || Math.abs(one.y() - other.y()) >= InfluenceLayout.BOX_HEIGHT;
    }
}
