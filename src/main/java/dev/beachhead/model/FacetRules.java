package dev.beachhead.model;

import dev.beachhead.model.ModelCommand.Choose;
import dev.beachhead.model.ModelCommand.Count;
import dev.beachhead.model.ModelCommand.DrawLink;
import dev.beachhead.model.ModelCommand.EraseLink;
import dev.beachhead.model.ModelCommand.FacetCommand;
import dev.beachhead.model.ModelCommand.LinkCommand;
import dev.beachhead.model.ModelCommand.Write;
import dev.beachhead.model.ModelEvent.FacetChosen;
import dev.beachhead.model.ModelEvent.FacetCounted;
import dev.beachhead.model.ModelEvent.FacetWritten;
import dev.beachhead.model.ModelEvent.LinkDrawn;
import dev.beachhead.model.ModelEvent.LinkErased;
import dev.beachhead.room.Decision;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.TextEdit;

/** What may be answered to what the lenses ask. */
final class FacetRules {
    private FacetRules() {}

    static Decision decide(Canvas canvas, FacetCommand command) {
        if (command.note().isEmpty())
            return command.facet().isOfTheCanvas() ? decide(canvas.answers(), command) : notHere(command.facet());
        return NoteRules.withNote(
                canvas,
                command.note().get(),
                note -> command.facet().isOn(note.block())
                        ? decide(note.details(), command)
                        : notHere(command.facet()));
    }

    static Decision decide(Canvas canvas, LinkCommand command) {
        return switch (command) {
            case DrawLink(var link) -> draw(canvas, link);
            case EraseLink(var link) ->
                canvas.drawn().contains(link)
                        ? Decision.accept(new LinkErased(link.kind(), link.from(), link.to()))
                        : Decision.accept();
        };
    }

    private static Decision decide(Answers answers, FacetCommand command) {
        return switch (command) {
            case Choose(var note, var facet, var option) ->
                answers.choice(facet).equals(option)
                        ? Decision.accept()
                        : Decision.accept(new FacetChosen(note, facet, option));
            case Write(var note, var facet, var base, var text) ->
                new TextEdit(base, text)
                        .of(
                                facet.key(),
                                answers.text(facet).text(),
                                Answers.LONGEST,
                                merged -> new FacetWritten(note, facet, merged.text(), merged.overlap()));
            case Count count -> count(answers, count);
        };
    }

    private static Decision count(Answers answers, Count command) {
        var form = command.facet().form();
        // written so that what is no number at all is refused too
        if (command.number()
                .filter(one -> !(one >= form.least() && one <= form.most()))
                .isPresent())
            return Decision.invalid(command.facet().key(), "model.out-of-range", form.least(), form.most());
        var number = command.number().map(one -> rounded(one, form));
        if (answers.number(command.facet()).equals(number)) return Decision.accept();
        return Decision.accept(new FacetCounted(command.note(), command.facet(), number));
    }

    private static double rounded(double number, Facet.Form form) {
        return form == Facet.Form.YEARS ? Math.rint(number) : Math.rint(number * 100) / 100;
    }

    private static Decision draw(Canvas canvas, Link link) {
        if (link.from().equals(link.to())) return Decision.refuse("model.link-to-itself");
        return NoteRules.withNote(
                canvas, link.from(), from -> NoteRules.withNote(canvas, link.to(), to -> draw(canvas, link, from, to)));
    }

    private static Decision draw(Canvas canvas, Link link, Note from, Note to) {
        if (from.block() != link.kind().from() || to.block() != link.kind().to())
            return Decision.refuse(
                    "model.link-not-here",
                    link.kind().from().title(),
                    link.kind().to().title());
        if (canvas.drawn().contains(link)) return Decision.accept();
        return Decision.accept(new LinkDrawn(link.kind(), link.from(), link.to()));
    }

    private static Decision notHere(Facet facet) {
        return Decision.refuse("model.facet-not-here", new MessageKey("model.facet." + facet.key()));
    }
}
