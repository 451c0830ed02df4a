package dev.beachhead.vote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import dev.beachhead.brainstorm.CandidateId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One answer of the scorecard: five points or "don't know", large enough for a thumb, and by the keys 1 to 5 and 0. */
@Tag("div")
final class RatingRow extends Component {
    private final Element name = new Element("b");
    private final Element question = new Element("span");
    private final Map<Rating, Element> buttons = new EnumMap<>(Rating.class);

    /** @param label what is rated in this row: a criterion, or a market */
    record Face(CandidateId candidate, Criterion criterion, String label, String hint, Optional<Rating> rating) {
        String key() {
            return candidate + "|" + criterion.key();
        }
    }

    RatingRow(Face face) {
        getElement()
                .setAttribute("class", "rating card")
                .setAttribute("role", "group")
                .setAttribute("data-row", face.key());
        getElement().setAttribute("data-testid", "rating-" + face.criterion().key());
        name.setAttribute("dir", "auto");
        question.setAttribute("class", "quiet");
        var scale = new Element("div");
        scale.setAttribute("class", "scale");
        for (var rating :
                new Rating[] {Rating.ONE, Rating.TWO, Rating.THREE, Rating.FOUR, Rating.FIVE, Rating.DONT_KNOW})
            scale.appendChild(button(face, rating));
        var anchors = new Element("details");
        var summary = new Element("summary");
        summary.setText(getTranslation("vote.anchors"));
        anchors.appendChild(summary);
        for (int points = 1; points <= 5; points += 2) {
            var line = new Element("p");
            line.setText(points + ": "
                    + getTranslation("vote.criterion." + face.criterion().key() + "." + points));
            anchors.appendChild(line);
        }
        getElement().appendChild(name, question, scale, anchors);
    }

    static void draw(RatingRow row, Face face) {
        row.name.setText(face.label());
        row.question.setText(face.hint());
        row.getElement().setAttribute("aria-label", face.label());
        row.buttons.forEach((rating, button) -> button.setAttribute(
                "aria-pressed", face.rating().filter(rating::equals).isPresent() ? "true" : "false"));
    }

    private Element button(Face face, Rating rating) {
        var button = new Element("button");
        var points = rating.points();
        button.setAttribute("type", "button");
        button.setAttribute("data-rate", face.key() + "|" + rating.name());
        button.setAttribute("data-points", points.isPresent() ? Integer.toString(points.getAsInt()) : "0");
        button.setText(
                points.isPresent() ? Integer.toString(points.getAsInt()) : getTranslation("vote.rating.dont-know"));
        buttons.put(rating, button);
        return button;
    }
}
