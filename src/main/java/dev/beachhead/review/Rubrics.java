package dev.beachhead.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.review.ReviewCommand.Rate;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Choice;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.Viewer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What mentors think: each mentor's own five ratings to fill in, and those of the others to read. */
final class Rubrics extends Div {
    private static final List<Integer> SCORES = List.of(1, 2, 3, 4, 5);

    private final Desk desk;
    private final Div mine = new Div();
    private final Div others = new Div();
    private final Map<Criterion, Form> forms = new EnumMap<>(Criterion.class);
    private @Nullable Review drawn;

    Rubrics(Desk desk) {
        this.desk = desk;
        addClassNames("card", "chapter", "stack");
        getElement().setAttribute("data-testid", "rubric");
        mine.addClassName("stack");
        others.addClassName("stack");
        add(new H2(getTranslation("review.rubric")), mine, others);
    }

    void render(Review review, Viewer viewer) {
        boolean rates = viewer.role() == Role.MENTOR;
        mine.setVisible(rates);
        if (rates && forms.isEmpty())
            for (var criterion : Criterion.values()) {
                var form = new Form(criterion);
                forms.put(criterion, form);
                mine.add(form);
            }
        forms.values().forEach(form -> form.render(review.rating(viewer.id(), form.criterion)));
        if (review == drawn) return;
        drawn = review;
        others.removeAll();
        review.rubrics().keySet().stream()
                .filter(mentor -> !rates || !mentor.equals(viewer.id()))
                .forEach(mentor -> others.add(of(mentor, review)));
        if (!rates && review.rubrics().isEmpty()) {
            var none = new Paragraph(getTranslation("review.rubric.none"));
            none.addClassName("quiet");
            others.add(none);
        }
    }

    private Div of(ParticipantId mentor, Review review) {
        var whole = new Div(new H3(desk.nameOf(mentor)));
        whole.addClassName("mentor");
        for (var criterion : Criterion.values())
            review.rating(mentor, criterion).ifPresent(rating -> whole.add(line(criterion, rating)));
        return whole;
    }

    private Div line(Criterion criterion, Rating rating) {
        var score = new Chip(getTranslation("review.of-five", rating.score()), Chip.Tone.FIGURE);
        var head = new Div(new Span(getTranslation(criterion.title().key())), score);
        head.addClassNames("row", "tight");
        var reason = new Paragraph(rating.reason());
        reason.addClassName("words");
        reason.getElement().setAttribute("dir", "auto");
        return new Div(head, reason);
    }

    /** One criterion of the mentor's own. Score and reason are kept together, once both are there. */
    private final class Form extends Div {
        private final Criterion criterion;
        private final Choice<Integer> score;
        private final LiveText reason;
        private final Paragraph message = new Paragraph();
        private Optional<Rating> now = Optional.empty();
        private String typed = "";

        Form(Criterion criterion) {
            this.criterion = criterion;
            var title = getTranslation(criterion.title().key());
            addClassName("rate");
            score = new Choice<>(
                    "score-" + criterion.key(),
                    title,
                    SCORES,
                    one -> one.toString(),
                    one -> one.toString(),
                    one -> rateAgain());
            reason = new LiveText(
                            desk,
                            "review:" + criterion.key(),
                            "field-" + criterion.key(),
                            getTranslation("review.reason", title))
                    .rows(2)
                    .labelHidden()
                    .placeholder(getTranslation("review.reason.hint." + criterion.key()))
                    .onSave((base, words) -> rate(words));
            message.addClassName("fine");
            message.getElement().setAttribute("role", "status");
            add(new H3(title), score, reason, message);
        }

        void render(Optional<Rating> rating) {
            if (rating.equals(now)) return;
            now = rating;
            score.show(rating.map(Rating::score));
            reason.show(rating.map(Rating::reason).orElse(""));
        }

        private void rateAgain() {
            var words = typed.isBlank() ? now.map(Rating::reason).orElse("") : typed;
            if (words.isBlank()) message.setText(getTranslation("review.rate.reason"));
            else rate(words).ifPresent(why -> message.setText(desk.say(why)));
        }

        private Optional<Rejection> rate(String words) {
            typed = words;
            var chosen = score.chosen();
            if (chosen.isEmpty()) {
                message.setText(getTranslation("review.rate.score"));
                return Optional.of(Rejection.rule("review.no-score"));
            }
            var refusal = desk.attempt(new Rate(criterion, chosen.get(), words));
            if (refusal.isEmpty()) message.setText("");
            return refusal;
        }
    }
}
