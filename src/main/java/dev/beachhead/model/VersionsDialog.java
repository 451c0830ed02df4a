package dev.beachhead.model;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dev.beachhead.model.ModelCommand.KeepVersion;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import dev.beachhead.ui.Select;
import java.util.ArrayList;
import java.util.List;

/** The versions of the canvas: keeping one, and comparing any two, or one with the canvas of now. */
final class VersionsDialog extends Dialog {
    private static final String NOW = "now";

    private final Desk desk;
    private final Div kept = new Div();
    private final Select from = new Select("compare-from");
    private final Select to = new Select("compare-to");
    private final Div choice = new Div();
    private final ComparisonList comparison;

    VersionsDialog(Desk desk) {
        this.desk = desk;
        comparison = new ComparisonList(desk);
        setHeaderTitle(t("model.versions"));
        setWidth("min(820px, 96vw)");
        var body = new Div();
        body.addClassNames("stack", "versions");
        if (desk.viewer().works()) body.add(keeper());
        kept.addClassName("stack");
        choice.addClassNames("row", "compare");
        choice.add(labelled(t("model.compare.from"), from), labelled(t("model.compare.to"), to));
        from.onChoice(value -> compare());
        to.onChoice(value -> compare());
        body.add(kept, choice, comparison);
        add(body);
        getFooter().add(new Action("close-versions", t("ui.close"), Action.Weight.PRIMARY, this::close));
        draw();
    }

    private Div keeper() {
        var name = new Field("field-version", t("model.version.name")).hint(t("model.version.hint"));
        Runnable keep = () -> {
            name.clear();
            var command = new KeepVersion(VersionId.next(), name.value(), CanvasVersion.Cause.ASKED);
            var refusal = desk.attempt(command);
            refusal.ifPresent(name::refuse);
            if (refusal.isEmpty()) {
                name.value("");
                draw();
            }
        };
        name.onEnter(keep);
        var row = new Div(name, new Action("keep-version", t("model.version.keep"), Action.Weight.NORMAL, keep));
        row.addClassNames("row", "keeper");
        return row;
    }

    private void draw() {
        var versions = canvas().versions().reversed();
        kept.removeAll();
        choice.setVisible(!versions.isEmpty());
        comparison.setVisible(!versions.isEmpty());
        if (versions.isEmpty()) {
            kept.add(new Paragraph(t("model.versions.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("version-list");
        versions.forEach(version -> list.add(row(version)));
        kept.add(list);
        offer(versions);
        compare();
    }

    private ListItem row(CanvasVersion version) {
        var name = new Span(version.name());
        name.addClassName("name");
        name.getElement().setAttribute("dir", "auto");
        var at = new Element("time");
        at.setAttribute("datetime", version.at().toString());
        var by = new Span(desk.nameOf(version.by()));
        by.addClassName("fine");
        var row = new ListItem(name);
        if (version.cause() == CanvasVersion.Cause.PIVOT) row.add(new Chip(t("model.version.pivot"), Chip.Tone.OPEN));
        row.add(by);
        row.getElement().appendChild(at);
        row.addClassNames("row", "tight");
        row.getElement().setAttribute("data-testid", "version");
        return row;
    }

    /** To begin with, what changed since the newest version. */
    private void offer(List<CanvasVersion> newestFirst) {
        var options = new ArrayList<Select.Option>();
        options.add(new Select.Option(NOW, t("model.compare.now")));
        newestFirst.forEach(
                version -> options.add(new Select.Option(version.id().toString(), version.name())));
        from.offer(options);
        to.offer(options);
        from.show(newestFirst.getFirst().id().toString());
        to.show(NOW);
    }

    private void compare() {
        comparison.show(CanvasComparison.of(copy(from.chosen()), copy(to.chosen())));
    }

    private CanvasCopy copy(String chosen) {
        return VersionId.parse(chosen)
                .flatMap(canvas()::version)
                .map(CanvasVersion::copy)
                .orElseGet(() -> canvas().copy(Canvas.evidence(desk.room())));
    }

    private static Div labelled(String words, Select select) {
        var label = new NativeLabel(words);
        label.addClassName("label");
        label.setFor(select);
        var field = new Div(label, select);
        field.addClassName("facet");
        return field;
    }

    private Canvas canvas() {
        return desk.room().state(Canvas.class);
    }

    private static String t(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
