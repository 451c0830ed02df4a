package dev.beachhead.brainstorm;

import com.vaadin.flow.component.UI;
import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.EditCandidate;
import dev.beachhead.room.Command;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Confirm;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A candidate market's three fields: its name, its end user, and what for. */
final class CandidateDialog {
    private final Desk desk;
    private final Field name = new Field("field-candidate-name", t("brainstorm.candidate.name"));
    private final Field endUser = new Field("field-candidate-end-user", t("brainstorm.candidate.end-user"));
    private final Field use = new Field("field-candidate-use", t("brainstorm.candidate.use"));

    CandidateDialog(Desk desk) {
        this.desk = desk;
    }

    /** @param from the note it is made of; its text is where the name begins */
    void add(Optional<Note> from) {
        from.ifPresent(note -> name.value(Texts.excerpt(note.text().text(), Candidate.LONGEST_NAME)));
        var id = CandidateId.next();
        open(
                t("brainstorm.candidate.add"),
                () -> new AddCandidate(id, from.map(Note::id), name.value(), endUser.value(), use.value()));
    }

    void edit(Candidate candidate) {
        name.value(candidate.name());
        endUser.value(candidate.endUser());
        use.value(candidate.use());
        open(
                t("brainstorm.candidate.edit"),
                () -> new EditCandidate(candidate.id(), name.value(), endUser.value(), use.value()));
    }

    private void open(String title, Supplier<Command> command) {
        var dialog = new Confirm(title)
                .with(
                        name.hint(t("brainstorm.candidate.name.hint")),
                        endUser.hint(t("brainstorm.candidate.end-user.hint")),
                        use.hint(t("brainstorm.candidate.use.hint")));
        Confirm.Press press = () -> sent(desk.attempt(command.get()));
        dialog.action("save-candidate", t("ui.save"), Action.Weight.PRIMARY, press);
        for (var field : new Field[] {name, endUser, use}) field.onEnter(() -> dialog.pressed(press));
        dialog.open();
        name.focus();
    }

    private Confirm.Result sent(Optional<Rejection> refusal) {
        var fields = Map.of("candidate-name", name, "candidate-end-user", endUser, "candidate-use", use);
        fields.values().forEach(Field::clear);
        refusal.ifPresent(why -> {
            var field = why instanceof Rejection.Invalid invalid ? fields.getOrDefault(invalid.field(), name) : name;
            field.refuse(why);
        });
        return refusal.isEmpty() ? Confirm.Result.DONE : Confirm.Result.STAY;
    }

    private static String t(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
