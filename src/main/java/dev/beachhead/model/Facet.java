package dev.beachhead.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a lens asks about a note, or about the canvas as a whole. All are answered, kept, compared and drawn alike; only
 * the form of the answer differs. Amounts are in the canvas' {@link #CURRENCY}.
 */
public enum Facet {
    VALUE_KIND(Lens.VALUE, Form.CHOICE, Block.VALUE_PROPOSITIONS),
    NEED(Lens.VALUE, Form.CHOICE, Block.CUSTOMER_SEGMENTS),

    ROLE(Lens.CUSTOMERS, Form.CHOICE, Block.CUSTOMER_SEGMENTS),
    PROBLEM(Lens.CUSTOMERS, Form.CHOICE, Block.CUSTOMER_SEGMENTS),

    CHANNEL_KIND(Lens.CHANNELS, Form.CHOICE, Block.CHANNELS),
    SPEAKS_FOR(Lens.CHANNELS, Form.TEXT, Block.CHANNELS),
    SPEAKS_AGAINST(Lens.CHANNELS, Form.TEXT, Block.CHANNELS),
    BUYING_HABITS(Lens.CHANNELS, Form.TEXT, Block.CHANNELS),
    STRENGTH_AND_COST(Lens.CHANNELS, Form.TEXT, Block.CHANNELS),
    PRICE_AND_COMPLEXITY(Lens.CHANNELS, Form.TEXT, Block.CHANNELS),
    SALES_ROAD_MAP(Lens.CHANNELS, Form.TEXT),

    STEP(Lens.RELATIONSHIPS, Form.CHOICE, Block.CUSTOMER_RELATIONSHIPS),
    DEMAND_CREATION(Lens.RELATIONSHIPS, Form.TEXT),
    /** What creating demand may cost, a year. */
    PLANNED_SPEND(Lens.RELATIONSHIPS, Form.AMOUNT),

    RESOURCE_KIND(Lens.RESOURCES, Form.CHOICE, Block.KEY_RESOURCES),

    PARTNER_KIND(Lens.PARTNERS, Form.CHOICE, Block.KEY_PARTNERS),

    CURRENCY(Lens.REVENUE, Form.CHOICE),
    REVENUE_MODEL(Lens.REVENUE, Form.CHOICE, Block.REVENUE_STREAMS),
    UNIT(Lens.REVENUE, Form.TEXT, Block.REVENUE_STREAMS),
    /** Sold in a year. */
    UNITS(Lens.REVENUE, Form.COUNT, Block.REVENUE_STREAMS),
    /** For one unit. */
    PRICE(Lens.REVENUE, Form.AMOUNT, Block.REVENUE_STREAMS),
    WORTH_DOING(Lens.REVENUE, Form.CHOICE, Block.REVENUE_STREAMS),
    /** What one customer pays in a year. */
    CUSTOMER_REVENUE(Lens.REVENUE, Form.AMOUNT, Block.REVENUE_STREAMS),
    /** Of what they pay, what is left after making and serving it. */
    MARGIN(Lens.REVENUE, Form.PERCENT, Block.REVENUE_STREAMS),
    /** Of this year's customers, how many are still there next year. */
    RETENTION(Lens.REVENUE, Form.PERCENT, Block.REVENUE_STREAMS),
    /** What a year's waiting for money costs. */
    DISCOUNT(Lens.REVENUE, Form.PERCENT, Block.REVENUE_STREAMS),
    /** How many years are counted. */
    YEARS(Lens.REVENUE, Form.YEARS, Block.REVENUE_STREAMS),
    /** What winning one customer costs. */
    WINNING_COST(Lens.REVENUE, Form.AMOUNT, Block.REVENUE_STREAMS),
    /** Of one cost, a year. */
    COST(Lens.REVENUE, Form.AMOUNT, Block.COST_STRUCTURE),

    MARKET_TYPE(Lens.MARKET, Form.CHOICE),
    COMPETITORS(Lens.MARKET, Form.TEXT),
    THEIR_SHARE(Lens.MARKET, Form.TEXT),
    THEIR_SPENDING(Lens.MARKET, Form.TEXT),
    ENTRY_COST(Lens.MARKET, Form.TEXT),
    ATTRIBUTES(Lens.MARKET, Form.TEXT),
    STANDARDS(Lens.MARKET, Form.TEXT),
    STANDARDS_STANCE(Lens.MARKET, Form.CHOICE),
    ADVANTAGE(Lens.MARKET, Form.CHOICE, Block.VALUE_PROPOSITIONS);

    /**
     * How a facet is answered. A number's range is inclusive.
     */
    public enum Form {
        /** One of the facet's {@link Option}s. */
        CHOICE(0, 0),
        TEXT(0, 0),
        AMOUNT(0, 1e12),
        COUNT(0, 1e12),
        PERCENT(0, 100),
        YEARS(1, 50);

        private final double least;
        private final double most;

        Form(double least, double most) {
            this.least = least;
            this.most = most;
        }

        public double least() {
            return least;
        }

        public double most() {
            return most;
        }

        public boolean isNumber() {
            return most > 0;
        }
    }

    private final Lens lens;
    private final Form form;
    private final Optional<Block> block;

    Facet(Lens lens, Form form) {
        this(lens, form, Optional.empty());
    }

    Facet(Lens lens, Form form, Block block) {
        this(lens, form, Optional.of(block));
    }

    Facet(Lens lens, Form form, Optional<Block> block) {
        this.lens = lens;
        this.form = form;
        this.block = block;
    }

    public String key() {
        return Keys.of(this);
    }

    public Lens lens() {
        return lens;
    }

    public Form form() {
        return form;
    }

    /** Whether it is asked of the notes of a block. */
    public boolean isOn(Block notes) {
        return block.filter(notes::equals).isPresent();
    }

    /** Whether it is asked of the canvas as a whole. */
    public boolean isOfTheCanvas() {
        return block.isEmpty();
    }

    /** What can be chosen, in order; none where something is written. */
    public List<Option> options() {
        return Arrays.stream(Option.values())
                .filter(option -> option.facet() == this)
                .toList();
    }
}
