package dev.beachhead.sizing;

import dev.beachhead.room.Rejection;
import dev.beachhead.sizing.TypedNumber.Reading;
import dev.beachhead.sizing.TypedNumber.Use;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a field for a number takes, and how a number that it does not take is refused. Pure. */
enum NumberKind {
    AMOUNT(Use.AMOUNT, Amount.MOST, Amount.DECIMALS),
    RATE(Use.RATE, Rate.MOST, Rate.DECIMALS),
    PEOPLE(Use.AMOUNT, Calculation.MOST_END_USERS, 0);

    private final Use use;
    private final BigDecimal most;
    private final int decimals;

    NumberKind(Use use, BigDecimal most, int decimals) {
        this.use = use;
        this.most = most;
        this.decimals = decimals;
    }

    Reading read(String typed, Locale reader) {
        return switch (TypedNumber.read(typed, reader, use)) {
            case Reading.Unclear unclear -> unclear;
            case Reading.Understood understood ->
                problemWith(understood.value())
                        .<Reading>map(problem -> new Reading.Unclear(problem, List.of()))
                        .orElse(understood);
        };
    }

    /** @param field the name of the field the message belongs beside */
    Rejection refusal(String field, Reading.Unclear unclear) {
        if (unclear.readings().isEmpty()) return unclear.problem().beside(field, most, decimals);
        return unclear.problem().beside(field, unclear.readings().toArray());
    }

    private Optional<NumberProblem> problemWith(BigDecimal number) {
        return switch (this) {
            case AMOUNT -> Amount.problemWith(number);
            case RATE -> Rate.problemWith(number);
            case PEOPLE -> Calculation.problemWithCount(number);
        };
    }
}
