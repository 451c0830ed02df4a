package dev.beachhead.report;

import java.util.List;
import java.util.Optional;

/** A piece of a section, from top to bottom. */
sealed interface Block {

    /** A heading within a section. */
    record Heading(String words) implements Block {}

    record Paragraph(String words) implements Block {}

    /** A remark that steps back, such as how a figure is to be read. */
    record Remark(String words) implements Block {}

    /** A sentence that the rest serves. */
    record Statement(String words) implements Block {}

    /** Says what is not there yet. */
    record Missing(String words) implements Block {}

    record Bullets(List<String> lines) implements Block {
        public Bullets {
            lines = List.copyOf(lines);
        }
    }

    /** Names with what they stand for. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** @param label what the words say something of */
    record Fact(String label, String words) {}

    /** A few figures, set large. */
    record Figures(List<Figure> figures) implements Block {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    record Figure(String figure, String label) {}

    /** @param jpeg empty while there is no picture; then the initials stand in its place */
    record Portrait(String name, String about, Optional<byte[]> jpeg, String initials, String alternative)
            implements Block {}

    record Tree(List<Branch> branches) implements Block {
        public Tree {
            branches = List.copyOf(branches);
        }
    }

    record Branch(String name, String remark, Tone tone, List<Branch> branches) {
        public Branch {
            branches = List.copyOf(branches);
        }
    }

    /** Two parts that belong together, side by side where there is room. */
    record Beside(List<Block> left, List<Block> right) implements Block {
        public Beside {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * Notes on a board of fields, to be seen at a glance; what they say stands in a table, too.
     *
     * @param columns into how many columns the board is divided
     */
    record Board(int columns, List<Field> fields) implements Block {
        public Board {
            fields = List.copyOf(fields);
        }
    }

    /**
     * @param row in which it begins, from 0
     * @param wide over how many columns it goes, and {@code high} over how many rows
     */
    record Field(String title, int row, int wide, int high, List<Note> notes) {
        public Field {
            notes = List.copyOf(notes);
        }
    }

    /** @param mark says in a word what the tone means */
    record Note(String words, String mark, Tone tone) {}

    /** How the rows of a table are told apart. */
    enum Rows {
        /** Each speaks for itself. */
        SINGLE,
        /** Those with the same first cell belong together, and are what it names. */
        GROUPED
    }

    /**
     * @param name what a sheet of it is called
     * @param rows each as long as {@code columns}
     */
    record Table(String name, Rows kind, List<Column> columns, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows)
                if (row.size() != columns.size())
                    throw new IllegalArgumentException("a row of " + row.size() + " under " + columns.size());
        }
    }

    /** @param share how much of the width it takes, as against the others */
    record Column(String title, int share, Align align) {
        static Column words(String title, int share) {
            return new Column(title, share, Align.START);
        }

        static Column figure(String title, int share) {
            return new Column(title, share, Align.END);
        }
    }

    enum Align {
        START,
        END
    }

    /** How a word is meant; its colour only repeats what it says. */
    enum Tone {
        PLAIN,
        STRONG,
        QUIET,
        GOOD,
        OPEN,
        BAD,
        FIGURE
    }

    /** What stands in one place of a table. */
    sealed interface Cell {

        /** What a person reads there. */
        String shown();

        record Words(String shown, Tone tone) implements Cell {}

        /** @param value the same in full precision */
        record Number(String shown, double value) implements Cell {}

        /** A mean rating. @param mean 1 to 5 */
        record Rating(String shown, double mean) implements Cell {}

        static Cell words(String words) {
            return new Words(words, Tone.PLAIN);
        }

        static Cell strong(String words) {
            return new Words(words, Tone.STRONG);
        }

        static Cell marked(String words, Tone tone) {
            return new Words(words, tone);
        }

        static Cell none() {
            return new Words("–", Tone.QUIET);
        }
    }

    /** Something drawn. @param description what it shows, for those who do not see it */
    sealed interface Chart extends Block {
        String description();
    }

    /** Bars side by side, each from 0 to 1. @param heading over the figures */
    record Bars(String heading, String description, List<Bar> bars) implements Chart {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    record Bar(String name, double share, String figure, Tone tone) {}

    /**
     * Ranges on one axis, all places from 0 to 1.
     *
     * @param band where values are good, empty when that lies off the axis
     */
    record Ranges(String description, List<Tick> ticks, Optional<Band> band, List<Range> ranges) implements Chart {
        public Ranges {
            ticks = List.copyOf(ticks);
            ranges = List.copyOf(ranges);
        }
    }

    record Tick(double place, String words) {}

    record Band(double from, double to, String words) {}

    record Range(String name, double low, double likely, double high, String figure) {}

    /** Curves over the same stages, each point from −2 to 2. */
    record Curves(String description, List<String> stages, Curve main, Curve beside) implements Chart {
        public Curves {
            stages = List.copyOf(stages);
        }
    }

    /** @param points one for each stage; empty where nothing is known */
    record Curve(String name, List<Point> points) {
        public Curve {
            points = List.copyOf(points);
        }
    }

    record Point(Optional<Double> value, String shown) {}
}
