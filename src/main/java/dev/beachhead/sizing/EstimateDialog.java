package dev.beachhead.sizing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.TextEdit;
import dev.beachhead.sizing.SizingCommand.AddEstimate;
import dev.beachhead.sizing.SizingCommand.ReviseEstimate;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import dev.beachhead.ui.Select;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** A new estimate, or one to revise; of the latter only what was changed here is sent. */
final class EstimateDialog {

    /** What stands in a new estimate before anybody types. */
    record Draft(Method method, Optional<BigDecimal> likely, CurrencyCode currency, String source) {
        static final Draft BLANK = new Draft(Method.END_USERS, Optional.empty(), CurrencyCode.USD, "");
    }

    private final Desk desk;
    private final UUID market;
    private final Component reader;
    private final Optional<Estimate> estimate;
    private final NumberForm form;
    private final Select method = new Select("method");
    private final CurrencyChoice currency;
    private final NumberField low;
    private final NumberField likely;
    private final NumberField high;
    private final Field source;
    private final String sourceBefore;

    /** @param reader a component of the screen, whose language is spoken */
    static void add(Desk desk, Component reader, UUID market, Draft draft) {
        new EstimateDialog(desk, reader, market, Optional.empty(), draft).open();
    }

    static void revise(Desk desk, Component reader, UUID market, Estimate estimate) {
        var draft = new Draft(
                estimate.method(),
                Optional.of(estimate.range().likely().value()),
                estimate.currency(),
                estimate.source().text());
        new EstimateDialog(desk, reader, market, Optional.of(estimate), draft).open();
    }

    private EstimateDialog(Desk desk, Component reader, UUID market, Optional<Estimate> estimate, Draft draft) {
        this.desk = desk;
        this.reader = reader;
        this.market = market;
        this.estimate = estimate;
        form = new NumberForm(
                desk,
                reader.getTranslation(estimate.isPresent() ? "sizing.estimate.edit" : "sizing.estimate.add"),
                estimate.map(found -> SizingView.item(found.id())).orElse(SizingView.ITEM + market));
        var range = estimate.map(Estimate::range);
        likely = amount("likely", draft.likely());
        low = amount("low", range.map(Range::low).map(Amount::value));
        high = amount("high", range.map(Range::high).map(Amount::value));
        method.offer(Arrays.stream(Method.values())
                .map(one -> new Select.Option(
                        one.name(), reader.getTranslation(one.title().key())))
                .toList());
        method.show(draft.method().name());
        currency = new CurrencyChoice("currency", draft.currency());
        sourceBefore = draft.source();
        source = new Field("field-source", reader.getTranslation("sizing.estimate.source"))
                .hint(reader.getTranslation("sizing.estimate.source.hint"))
                .value(sourceBefore);
        form.other("source", (_, sentence) -> source.refuse(sentence));
    }

    private void open() {
        var numbers = new Div(low, likely, high);
        numbers.addClassName("numbers");
        var hint = new Paragraph(reader.getTranslation("sizing.estimate.range.hint"));
        hint.addClassName("fine");
        var label = new NativeLabel(reader.getTranslation("sizing.estimate.method"));
        label.setFor(method);
        label.addClassName("label");
        var by = new Div(label, method);
        by.addClassName("labelled");
        var choices = new Div(by, currency);
        choices.addClassName("choices");
        form.add(choices, numbers, hint, source);
        form.open("save-estimate", reader.getTranslation("ui.save"), this::send);
    }

    private NumberField amount(String name, Optional<BigDecimal> now) {
        return form.field(name, reader.getTranslation("sizing.column." + name), NumberKind.AMOUNT, now);
    }

    private Optional<Rejection> send() {
        source.clear();
        var wanted = likely.number();
        if (wanted.isEmpty()) return Optional.of(NumberProblem.EMPTY.beside("likely"));
        return desk.attempt(estimate.<SizingCommand>map(this::revision).orElseGet(() -> addition(wanted.get())));
    }

    private AddEstimate addition(BigDecimal wanted) {
        return new AddEstimate(
                market,
                EstimateId.next(),
                Method.valueOf(method.chosen()),
                low.number().orElse(wanted),
                wanted,
                high.number().orElse(wanted),
                currency.chosen(),
                source.value());
    }

    private ReviseEstimate revision(Estimate before) {
        var chosenMethod = Method.valueOf(method.chosen());
        boolean isSourceChanged = !source.value().equals(sourceBefore);
        return new ReviseEstimate(
                market,
                before.id(),
                Optional.of(chosenMethod).filter(one -> one != before.method()),
                changed(low),
                changed(likely),
                changed(high),
                Optional.of(currency.chosen()).filter(one -> !one.equals(before.currency())),
                isSourceChanged ? Optional.of(new TextEdit(sourceBefore, source.value())) : Optional.empty());
    }

    /** A low or high that was emptied is the likely value, as in a new estimate. */
    private Optional<BigDecimal> changed(NumberField field) {
        if (!field.isChanged()) return Optional.empty();
        return field.isEmpty() ? likely.number() : field.number();
    }
}
