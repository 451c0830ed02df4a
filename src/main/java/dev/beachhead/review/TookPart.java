package dev.beachhead.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dev.beachhead.review.Review.Participating;
import dev.beachhead.review.ReviewCommand.HideParticipation;
import dev.beachhead.review.ReviewCommand.ShowParticipation;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Team;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Viewer;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Who took part, when, and how evenly. It judges nobody, and a facilitator may turn it off. */
final class TookPart extends Div {

    private final Desk desk;
    private @Nullable Drawn drawn;

    private record Drawn(long size, Participating participation, Viewer viewer, List<ParticipantId> team) {}

    TookPart(Desk desk) {
        this.desk = desk;
        addClassNames("card", "chapter", "stack");
        getElement().setAttribute("data-testid", "participation");
    }

    void render(Timeline timeline, RoomState room, Viewer viewer) {
        var review = room.state(Review.class);
        var team = room.offering(Team.class).map(Team::team).orElse(List.of());
        var wanted = new Drawn(timeline.size(), review.participation(), viewer, team);
        if (Objects.equals(wanted, drawn)) return;
        drawn = wanted;
        removeAll();
        boolean leads = viewer.role() == Role.FACILITATOR;
        boolean hidden = review.participation() == Participating.HIDDEN;
        setVisible(leads || !hidden);
        if (!isVisible()) return;
        add(new H2(getTranslation("review.part")));
        if (hidden) add(quiet(getTranslation("review.part.off")));
        else draw(Participation.of(timeline.moments(), team), timeline.tookDays() ? "day" : "time");
        if (leads) add(hidden ? show() : hide());
    }

    private Action show() {
        return new Action(
                "show-participation",
                getTranslation("review.part.show"),
                Action.Weight.QUIET,
                () -> desk.send(new ShowParticipation()));
    }

    private Action hide() {
        return new Action(
                "hide-participation",
                getTranslation("review.part.hide"),
                Action.Weight.QUIET,
                () -> desk.send(new HideParticipation()));
    }

    private void draw(List<Participation.Share> shares, String shows) {
        int most = shares.stream().mapToInt(Participation.Share::deeds).max().orElse(0);
        var list = new UnorderedList();
        list.addClassName("shares");
        for (var share : shares) list.add(line(share, Math.max(1, most), shows));
        add(list);
        evenness(Participation.gini(
                shares.stream().map(Participation.Share::deeds).toList()));
    }

    private void evenness(OptionalDouble gini) {
        if (gini.isEmpty()) return;
        var figures = NumberFormat.getInstance(getLocale());
        figures.setMinimumFractionDigits(2);
        figures.setMaximumFractionDigits(2);
        add(quiet(getTranslation("review.part.gini", figures.format(gini.getAsDouble()))));
    }

    private ListItem line(Participation.Share share, int most, String shows) {
        var name = new Span(desk.nameOf(share.who()));
        name.addClassName("clip");
        var bar = new Span();
        bar.addClassName("share");
        bar.getStyle().set("--v", Integer.toString(100 * share.deeds() / most));
        bar.getElement().setAttribute("aria-hidden", "true");
        var count = new Span(Integer.toString(share.deeds()));
        count.addClassName("count");
        var line = new ListItem(name, bar, count);
        var times = new Div();
        times.addClassNames("fine", "times");
        share.first()
                .ifPresent(at ->
                        times.getElement().appendChild(time(at.toString(), shows), new Element("span").setText("–")));
        share.last().ifPresent(at -> times.getElement().appendChild(time(at.toString(), shows)));
        if (share.first().isPresent()) line.add(times);
        return line;
    }

    private static Element time(String at, String shows) {
        var time = new Element("time");
        time.setAttribute("datetime", at);
        time.setAttribute("data-shows", shows);
        return time;
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
