package dev.beachhead.model;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The notes of a block by one of their kinds, so that what nobody thought of can be seen. */
final class KindsPicture extends LensPicture {
    private static final int EXCERPT = 60;

    private final Block block;
    private final Facet facet;
    private final Drawn<Map<Option, List<String>>> drawn = new Drawn<>();

    KindsPicture(Block block, Facet facet) {
        this.block = block;
        this.facet = facet;
        addClassNames("picture", "kinds");
        getElement().setAttribute("data-testid", "kinds");
    }

    @Override
    void render(RoomState room) {
        Map<Option, List<String>> kinds = room.state(Canvas.class).notes().in(block).stream()
                .filter(note -> note.answers().choice(facet).isPresent())
                .collect(Collectors.groupingBy(
                        note -> note.answers().choice(facet).orElseThrow(),
                        Collectors.mapping(
                                note -> Texts.excerpt(note.text().text(), EXCERPT), Collectors.toUnmodifiableList())));
        if (drawn.differs(kinds)) draw(kinds);
    }

    private void draw(Map<Option, List<String>> kinds) {
        removeAll();
        for (var option : facet.options()) {
            var title = new H2(getTranslation("model.option." + option.key()));
            var notes = kinds.getOrDefault(option, List.of());
            var cell = new Div(title);
            cell.addClassNames("card", "kind");
            if (notes.isEmpty()) {
                var none = new Paragraph(getTranslation("model.kinds.none"));
                none.addClassName("fine");
                cell.add(none);
            } else {
                var list = new UnorderedList();
                notes.forEach(words -> list.add(new ListItem(words)));
                cell.add(list);
            }
            add(cell);
        }
    }
}
