package dev.beachhead.vote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.brainstorm.CandidateId;
import java.util.function.ObjIntConsumer;

/** One market's dots on one's own ballot. */
final class DotsRow extends Div {
    private final Span name = new Span();
    private final Span lying = new Span();
    private final NativeButton less;
    private final NativeButton more;

    /** @param room whether one more may be placed */
    record Face(CandidateId candidate, String name, int dots, boolean room) {
        String key() {
            return candidate.toString();
        }
    }

    DotsRow(Face face, ObjIntConsumer<CandidateId> place) {
        addClassNames("row", "dots-row");
        name.addClassName("grow");
        name.getElement().setAttribute("dir", "auto");
        lying.addClassName("dots");
        less = step("−", -1, face, place);
        more = step("+", 1, face, place);
        add(name, less, lying, more);
    }

    static void draw(DotsRow row, Face face) {
        row.name.setText(face.name());
        row.lying.setText("●".repeat(face.dots()));
        row.lying.getElement().setAttribute("role", "img").setAttribute("aria-label", Integer.toString(face.dots()));
        row.less.setEnabled(face.dots() > 0);
        row.more.setEnabled(face.room());
        row.less.getElement().setAttribute("aria-label", row.getTranslation("vote.dots.less", face.name()));
        row.more.getElement().setAttribute("aria-label", row.getTranslation("vote.dots.more", face.name()));
    }

    private static NativeButton step(String sign, int by, Face face, ObjIntConsumer<CandidateId> place) {
        var button = new NativeButton(sign, event -> place.accept(face.candidate(), by));
        button.addClassNames("btn", "icon");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-testid", by > 0 ? "dot-more" : "dot-less");
        return button;
    }
}
