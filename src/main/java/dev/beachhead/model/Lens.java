package dev.beachhead.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A closer look at some of the blocks, which asks for detail about their notes. */
public enum Lens {
    VALUE(Block.VALUE_PROPOSITIONS, Block.CUSTOMER_SEGMENTS),
    CUSTOMERS(Block.CUSTOMER_SEGMENTS),
    CHANNELS(Block.CHANNELS),
    RELATIONSHIPS(Block.CUSTOMER_RELATIONSHIPS),
    RESOURCES(Block.KEY_RESOURCES, Block.KEY_ACTIVITIES),
    PARTNERS(Block.KEY_PARTNERS),
    REVENUE(Block.REVENUE_STREAMS, Block.COST_STRUCTURE),
    MARKET(Block.VALUE_PROPOSITIONS);

    private final List<Block> blocks;

    Lens(Block... blocks) {
        this.blocks = List.of(blocks);
    }

    public String key() {
        return Keys.of(this);
    }

    /** Whose notes it shows, in order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** What it asks about each note of a block. */
    public List<Facet> facetsOn(Block block) {
        return facets().filter(facet -> facet.isOn(block)).toList();
    }

    /** What it asks about the canvas as a whole. */
    public List<Facet> facetsOfTheCanvas() {
        return facets().filter(Facet::isOfTheCanvas).toList();
    }

    /** How the notes of a block can be linked to others in it; empty where they are not. */
    public Optional<Link.Kind> linksFrom(Block block) {
        return Arrays.stream(Link.Kind.values())
                .filter(kind -> kind.lens() == this && kind.from() == block)
                .findFirst();
    }

    private Stream<Facet> facets() {
        return Arrays.stream(Facet.values()).filter(facet -> facet.lens() == this);
    }
}
