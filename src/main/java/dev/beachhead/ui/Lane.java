package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A lane of a board: a heading and the place for its cards. */
@Tag("div")
public final class Lane extends Component implements HasStyle {
    private final Element title = new Element("span");
    private final Element hint = new Element("small");
    private final Element count = new Element("span");
    private final Element cards = new Element("div");
    private final Element empty = new Element("p");
    private final HasElement cardsHolder = () -> cards;

    Lane(LaneBoard.Face<?> face) {
        addClassName("lane");
        // two boards side by side have lanes of one name: a group is announced, and is no landmark to jump to
        getElement().setAttribute("role", "group");
        getElement().setAttribute("data-lane", face.key());
        getElement().setAttribute("data-testid", "lane-" + face.key());
        count.setAttribute("class", "count");
        cards.setAttribute("class", "lane-cards");
        empty.setAttribute("class", "empty");
        var words = new Element("span");
        words.setAttribute("class", "grow");
        title.setAttribute("class", "lane-title");
        title.setAttribute("dir", "auto");
        words.appendChild(title, hint);
        var header = new Element("header");
        header.appendChild(words, count);
        if (!face.menuLabel().isEmpty()) header.appendChild(more(face.menuLabel()));
        getElement().appendChild(header, empty, cards);
    }

    private static Element more(String label) {
        var more = new Element("button");
        more.setAttribute("type", "button");
        more.setAttribute("class", "lane-more");
        more.setAttribute("data-lane-more", true);
        more.setAttribute("aria-label", label);
        return more;
    }

    void draw(LaneBoard.Face<?> face) {
        Words.show(title, face.name());
        Words.show(hint, face.hint());
        hint.setVisible(!face.hint().isEmpty());
        int size = face.cards().size();
        Words.show(count, Integer.toString(size));
        Words.show(empty, face.empty());
        empty.setVisible(size == 0 && !face.empty().isEmpty());
        getElement().setAttribute("aria-label", face.name());
    }

    /** The element that holds the cards and nothing else. */
    HasElement cards() {
        return cardsHolder;
    }
}
