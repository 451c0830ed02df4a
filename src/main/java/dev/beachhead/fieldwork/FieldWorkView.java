package dev.beachhead.fieldwork;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Choice;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationHead;
import dev.beachhead.ui.StationView;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What happens outside the building, one section at a time. */
@StyleSheet("context://ui/fieldwork.css")
final class FieldWorkView extends StationView {

    /** One section of the station. */
    interface Part {
        void render(RoomState room, Viewer viewer);

        default void mark(Whereabouts whereabouts) {}

        /** Opens what has this key, if it stands here. */
        default void reveal(String item) {}
    }

    private enum Section {
        INTERVIEWS,
        PEOPLE,
        EXPERIMENTS,
        ACCOUNTS,
        GUESSES;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Desk desk;
    private final Clock clock;
    private final StationHead head = new StationHead("fieldwork");
    private final Chip talked = new Chip("", Chip.Tone.FIGURE);
    private final Chip paying = new Chip("", Chip.Tone.GOOD);
    private final Choice<Section> sections;
    private final InterviewEntry entry;
    private final Div body = new Div();
    private Part part;

    FieldWorkView(Desk desk, Clock clock) {
        super("fieldwork");
        this.desk = desk;
        this.clock = clock;
        paying.getElement().setAttribute("data-testid", "paying-customers");
        talked.getElement().setAttribute("data-testid", "people-interviewed");
        head.actions(talked, paying);
        sections = new Choice<>(
                "section",
                getTranslation("fieldwork.sections"),
                List.of(Section.values()),
                Section::key,
                section -> getTranslation("fieldwork.section." + section.key()),
                this::show);
        sections.addClassName("fw-sections");
        entry = new InterviewEntry(desk);
        body.addClassName("fw-section");
        add(head, sections, entry, body);
        part = open(Section.INTERVIEWS);
        sections.show(Optional.of(Section.INTERVIEWS));
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var work = room.state(FieldWork.class);
        head.render(viewer);
        Words.show(talked, getTranslation("fieldwork.talked", work.peopleInterviewed()));
        Words.show(paying, getTranslation("fieldwork.paying", work.payingCustomers()));
        entry.render(room, viewer);
        part.render(room, viewer);
    }

    @Override
    public void mark(Whereabouts whereabouts) {
        part.mark(whereabouts);
    }

    @Override
    public void reveal(String item) {
        if (InterviewPanel.of(item).isPresent()) goTo(Section.INTERVIEWS);
        if (AccountDialog.of(item).isPresent()) goTo(Section.ACCOUNTS);
        if (PeoplePart.contact(item).isPresent()) goTo(Section.PEOPLE);
        part.reveal(item);
    }

    private void goTo(Section section) {
        sections.show(Optional.of(section));
        show(section);
    }

    private void show(Section section) {
        body.removeAll();
        desk.edits(Optional.empty());
        part = open(section);
        render(desk.room(), desk.viewer());
    }

    /** What waits to be sent must be sent whichever section is open, so the entry is only hidden. */
    private Part open(Section section) {
        entry.show(section == Section.INTERVIEWS ? InterviewEntry.Shown.YES : InterviewEntry.Shown.WAITING_ONLY);
        return switch (section) {
            case INTERVIEWS -> placed(new InterviewsPart(desk));
            case PEOPLE -> placed(new PeoplePart(desk, clock));
            case EXPERIMENTS -> placed(new ExperimentsPart(desk));
            case ACCOUNTS -> placed(new AccountsPart(desk));
            case GUESSES -> placed(new GuessesPart(desk));
        };
    }

    private <P extends Div & Part> P placed(P made) {
        body.add(made);
        return made;
    }
}
