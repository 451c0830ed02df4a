package dev.beachhead.export;

import static dev.beachhead.export.Example.illustrative;
import static dev.beachhead.export.Player.BEN;
import static dev.beachhead.export.Player.JOON;
import static dev.beachhead.export.Player.RUTH;

import dev.beachhead.sizing.CurrencyCode;
import dev.beachhead.sizing.EstimateId;
import dev.beachhead.sizing.Method;
import dev.beachhead.sizing.Nested;
import dev.beachhead.sizing.SizingCommand.AddEstimate;
import dev.beachhead.sizing.SizingCommand.SetFigures;
import dev.beachhead.sizing.SizingCommand.SetRate;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** How large the sculptors' market is, from three sides. The count from named companies in three regions was told; all figures are made up. */
final class SizingChapter implements Chapter {
    private static final CurrencyCode USD = CurrencyCode.USD;
    private static final CurrencyCode EUR = new CurrencyCode("EUR");

    @Override
    public void play(Cast cast) {
        cast.on("2026-03-31", "13:00");
        estimate(
                cast,
                BEN,
                Method.END_USERS,
                new int[] {39_500, 52_200, 64_000},
                USD,
                "Bottom up, from named companies in three regions. "
                        + illustrative(
                                "Sculptors at 24 toy and shoe makers in North America: 1,450; at 17 in Europe: 900; at 21"
                                        + " in Asia: 1,250. Together 3,600 seats at 14,500 dollars a year"));
        cast.does(JOON, new SetRate(EUR, new BigDecimal("1.10")));
        estimate(
                cast,
                JOON,
                Method.COMPETING_PRODUCTS,
                new int[] {29_000, 38_000, 52_000},
                EUR,
                illustrative("What the same companies pay a year for scanning clay, and for CAD seats that stand unused"
                        + " beside a bench"));
        cast.on("2026-04-01", "09:15");
        estimate(
                cast,
                RUTH,
                Method.OTHER,
                new int[] {44_000, 60_000, 88_000},
                USD,
                illustrative(
                        "Members of the designers' society who say that they sculpt, times what one of them costs a"
                                + " month"));
        cast.does(
                BEN,
                new SetFigures(
                        FunnelChapter.SCULPTORS.value(),
                        Optional.of(USD),
                        Map.of(
                                Nested.TOTAL, Optional.of(thousands(52_200)),
                                Nested.SERVICEABLE, Optional.of(thousands(31_000)),
                                Nested.TARGET, Optional.of(thousands(6_500)))));
    }

    /** @param range low, likely and high, in thousands a year */
    private static void estimate(
            Cast cast, Player player, Method method, int[] range, CurrencyCode currency, String source) {
        cast.does(
                player,
                new AddEstimate(
                        FunnelChapter.SCULPTORS.value(),
                        new EstimateId(ExampleIds.of("estimate/" + method)),
                        method,
                        thousands(range[0]),
                        thousands(range[1]),
                        thousands(range[2]),
                        currency,
                        source));
    }

    private static BigDecimal thousands(int count) {
        return BigDecimal.valueOf(count * 1_000L);
    }
}
