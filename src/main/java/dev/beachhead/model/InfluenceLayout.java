package dev.beachhead.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the people of the influence map stand, in CSS pixels: those whose word counts to the left, who pays to the right; and the
 * arrows between them.
 *
 * @param boxes one for each customer note that has a role
 * @param arrows the path of all of them, as SVG writes it
 */
record InfluenceLayout(List<Box> boxes, String arrows, int width, int height) {
    static final int BOX_WIDTH = 168;
    static final int BOX_HEIGHT = 72;
    private static final int GAP_ACROSS = 44;
    private static final int GAP_DOWN = 20;
    private static final int MARGIN = 8;

    /** Above the first row, for the arrows that go past a column. */
    private static final int TOP = 40;

    private static final double ARROWHEAD = 9;

    record Box(Note note, Option role, int x, int y) {
        double middleX() {
            return x + BOX_WIDTH / 2.0;
        }

        double middleY() {
            return y + BOX_HEIGHT / 2.0;
        }
    }

    static InfluenceLayout of(Canvas canvas) {
        var below = new EnumMap<Column, Integer>(Column.class);
        var boxes = new HashMap<NoteId, Box>();
        for (var note : canvas.notes().in(Block.CUSTOMER_SEGMENTS))
            note.answers().choice(Facet.ROLE).ifPresent(role -> {
                var column = Column.of(role);
                int row = below.merge(column, 1, Integer::sum) - 1;
                int x = MARGIN + column.ordinal() * (BOX_WIDTH + GAP_ACROSS);
                boxes.put(note.id(), new Box(note, role, x, TOP + row * (BOX_HEIGHT + GAP_DOWN)));
            });
        var arrows = canvas.links(Link.Kind.INFLUENCES).stream()
                .flatMap(link -> arrow(boxes, link).stream())
                .collect(Collectors.joining());
        int rows = below.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int width = 2 * MARGIN + Column.values().length * (BOX_WIDTH + GAP_ACROSS) - GAP_ACROSS;
        return new InfluenceLayout(
                canvas.notes().in(Block.CUSTOMER_SEGMENTS).stream()
                        .flatMap(note -> Optional.ofNullable(boxes.get(note.id())).stream())
                        .toList(),
                arrows,
                width,
                TOP + MARGIN + Math.max(0, rows * (BOX_HEIGHT + GAP_DOWN) - GAP_DOWN));
    }

    private enum Column {
        AROUND(Option.ROLE_INFLUENCER, Option.ROLE_RECOMMENDER),
        USING(Option.ROLE_END_USER, Option.ROLE_SABOTEUR),
        DECIDING(Option.ROLE_DECISION_MAKER),
        PAYING(Option.ROLE_BUDGET_HOLDER);

        private final List<Option> roles;

        Column(Option... roles) {
            this.roles = List.of(roles);
        }

        static Column of(Option role) {
            return Arrays.stream(values())
                    .filter(column -> column.roles.contains(role))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Optional<String> arrow(Map<NoteId, Box> boxes, Link link) {
        var from = boxes.get(link.from());
        var to = boxes.get(link.to());
        if (from == null || to == null) return Optional.empty();
        boolean past = Math.abs(to.x() - from.x()) > BOX_WIDTH + GAP_ACROSS;
        return Optional.of(past ? arc(from, to) : straight(from, to));
    }

    private static String straight(Box from, Box to) {
        double across = to.middleX() - from.middleX();
        double down = to.middleY() - from.middleY();
        double share = toBorder(across, down);
        double endX = to.middleX() - across * share;
        double endY = to.middleY() - down * share;
        return "M" + point(from.middleX() + across * share, from.middleY() + down * share) + "L" + point(endX, endY)
                + head(endX, endY, Math.atan2(down, across));
    }

    /** Over what stands in between, from the top of one box to the top of the other. */
    private static String arc(Box from, Box to) {
        double middle = (from.middleX() + to.middleX()) / 2;
        double above = Math.min(from.y(), to.y()) - 2.0 * (TOP - MARGIN);
        return "M" + point(from.middleX(), from.y()) + "Q" + point(middle, above) + " "
                + point(to.middleX(), to.y())
                + head(to.middleX(), to.y(), Math.atan2(to.y() - above, to.middleX() - middle));
    }

    private static String head(double x, double y, double angle) {
        return wing(x, y, angle + 0.4) + wing(x, y, angle - 0.4);
    }

    /** Which share of the way between two middles lies within the box. */
    private static double toBorder(double across, double down) {
        double byWidth = across == 0 ? 1 : BOX_WIDTH / 2.0 / Math.abs(across);
        double byHeight = down == 0 ? 1 : BOX_HEIGHT / 2.0 / Math.abs(down);
        return Math.min(byWidth, byHeight);
    }

    private static String wing(double x, double y, double angle) {
        return "M" + point(x, y) + "L" + point(x - ARROWHEAD * Math.cos(angle), y - ARROWHEAD * Math.sin(angle));
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }
}
