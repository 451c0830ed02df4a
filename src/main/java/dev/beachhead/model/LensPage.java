package dev.beachhead.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Viewer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a lens shows: its questions about the canvas, a picture of the whole, and the notes of its blocks in detail. */
final class LensPage extends Div {
    private final Desk desk;
    private final Lens lens;
    private final ModelMenus menus;
    private final List<FacetField> asked;
    private final LensPicture picture;
    private final Map<Block, Div> blocks = new EnumMap<>(Block.class);
    private final Map<Block, Paragraph> empties = new EnumMap<>(Block.class);
    private final Map<Block, Action> adders = new EnumMap<>(Block.class);
    private final Reconciler<NoteSheet.Face, NoteSheet> sheets;
    private @Nullable RoomState room;

    /** @param add writes new notes of a block, beside what it is given */
    LensPage(Desk desk, Lens lens, ModelMenus menus, BiConsumer<Component, Block> add) {
        this.desk = desk;
        this.lens = lens;
        this.menus = menus;
        addClassNames("lens", "stack");
        getElement().setAttribute("data-testid", "lens-" + lens.key());
        // another block asks other things: a note that goes there gets another sheet
        sheets = new Reconciler<>(
                face -> face.note().block().key() + ":" + face.note().id(), this::sheet, this::draw);
        var lead = new Paragraph(getTranslation("model.lens." + lens.key() + ".lead"));
        lead.addClassNames("quiet", "lens-lead");
        add(lead);
        asked = lens.facetsOfTheCanvas().stream()
                .map(facet -> new FacetField(desk, Optional.empty(), facet))
                .toList();
        picture = LensPicture.of(lens);
        if (!asked.isEmpty()) add(askedOfTheCanvas());
        add(picture);
        lens.blocks().forEach(block -> add(section(block, add)));
    }

    void render(RoomState newest, Viewer viewer) {
        room = newest;
        var canvas = newest.state(Canvas.class);
        asked.forEach(facet -> facet.render(canvas.answers(), viewer));
        picture.render(newest);
        var faces = new LinkedHashMap<HasElement, List<NoteSheet.Face>>();
        blocks.forEach((block, place) -> {
            var notes = canvas.notes().in(block);
            faces.put(
                    place,
                    notes.stream().map(note -> face(canvas, note, viewer)).toList());
            Optional.ofNullable(empties.get(block)).ifPresent(empty -> empty.setVisible(notes.isEmpty()));
            Optional.ofNullable(adders.get(block)).ifPresent(adder -> adder.setVisible(viewer.works()));
        });
        sheets.sync(faces);
    }

    void mark(Map<String, List<String>> others) {
        asked.forEach(facet -> facet.mark(others));
        sheets.forEach((key, sheet) -> sheet.mark(others));
    }

    private Div askedOfTheCanvas() {
        var questions = new Div();
        questions.addClassNames("card", "facets", "canvas-facets");
        asked.forEach(questions::add);
        return questions;
    }

    private Section section(Block block, BiConsumer<Component, Block> add) {
        var title = new H2(getTranslation(block.title().key()));
        title.addClassName("grow");
        var adder = new Action("add-" + block.key(), getTranslation("model.add.note"), Action.Weight.NORMAL, () -> {});
        adder.addClickListener(event -> add.accept(adder, block));
        var top = new Div(title, adder);
        top.addClassName("row");
        var empty = new Paragraph(getTranslation(block.title().key() + ".hint"));
        empty.addClassName("empty");
        var place = new Div();
        place.addClassName("sheets");
        blocks.put(block, place);
        empties.put(block, empty);
        adders.put(block, adder);
        var section = new Section(top, empty, place);
        section.addClassName("stack");
        section.getElement().setAttribute("data-testid", "lens-block-" + block.key());
        return section;
    }

    private NoteSheet.Face face(Canvas canvas, Note note, Viewer viewer) {
        var evidence = Canvas.evidence(Optional.ofNullable(room).orElseThrow());
        var kind = lens.linksFrom(note.block());
        var linked = kind.stream()
                .flatMap(one -> canvas.links(one).stream())
                .filter(link -> link.from().equals(note.id()))
                .flatMap(link -> canvas.notes().find(link.to()).stream())
                .toList();
        var linkable = kind.stream()
                .flatMap(one -> canvas.notes().in(one.to()).stream())
                .filter(other -> !other.id().equals(note.id()) && !linked.contains(other))
                .filter(other -> lens != Lens.VALUE || other.answers().has(Facet.NEED))
                .toList();
        return new NoteSheet.Face(
                note,
                Standing.of(note, evidence),
                evidence.weight(note.statement()),
                canvas.segmentOf(note),
                linked.stream().map(NoteLinks.Target::of).toList(),
                linkable.stream().map(NoteLinks.Target::of).toList(),
                canvas.answers().choice(Facet.CURRENCY),
                viewer);
    }

    private NoteSheet sheet(NoteSheet.Face face) {
        return new NoteSheet(desk, face, lens, menus);
    }

    private void draw(NoteSheet sheet, NoteSheet.Face face) {
        sheet.render(face, Optional.ofNullable(room).orElseThrow());
    }
}
