package dev.beachhead.vote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.Element;
import dev.beachhead.ui.Reconciler;
import java.util.List;

/** What each criterion's reveal showed, while the vote is run criterion by criterion. */
final class CriterionPanel extends Div {
    private final Reconciler<CriterionResult, Div> cards =
            new Reconciler<>(result -> result.criterion().key() + "/" + result.take(), result -> new Div(), this::draw);

    CriterionPanel() {
        addClassName("criterion-results");
    }

    void render(Vote vote) {
        var results =
                vote.result().filter(whole -> whole.round() == vote.round()).isPresent()
                        ? List.<CriterionResult>of()
                        : vote.criterionResults().reversed();
        cards.sync(this, results);
        setVisible(!results.isEmpty());
    }

    private void draw(Div card, CriterionResult result) {
        card.removeAll();
        card.addClassNames("card", "criterion-result");
        var criterion = getTranslation("vote.criterion." + result.criterion().key());
        card.add(new H2(
                result.take() > 1 ? getTranslation("vote.criterion.take", criterion, result.take()) : criterion));
        for (var opinion : result.cells()) {
            var row = new Element("div");
            row.setAttribute("class", "row");
            var name = new Element("span");
            name.setAttribute("class", "grow");
            name.setText(opinion.name());
            var figures = new Element("b");
            figures.setText(Written.decimal(opinion.mean(), 1, getLocale()));
            var range = new Element("small");
            range.setAttribute("class", "fine");
            range.setText(
                    opinion.lowest().isPresent()
                            ? getTranslation(
                                    "vote.range",
                                    opinion.lowest().getAsInt(),
                                    opinion.highest().orElse(0),
                                    opinion.dontKnow())
                            : "");
            row.appendChild(name, figures, range);
            card.getElement().appendChild(row);
        }
    }
}
