package dev.beachhead.model;

/** Says that one note does something for, or to, another. */
public record Link(Kind kind, NoteId from, NoteId to) {

    /** What a link says, and between the notes of which blocks. */
    public enum Kind {
        /** A value proposition relieves this pain, creates this gain or does this job. */
        ANSWERS(Lens.VALUE, Block.VALUE_PROPOSITIONS),
        /** Somebody's word counts with somebody else when it comes to buying. */
        INFLUENCES(Lens.CUSTOMERS, Block.CUSTOMER_SEGMENTS);

        private final Lens lens;
        private final Block from;

        Kind(Lens lens, Block from) {
            this.lens = lens;
            this.from = from;
        }

        public String key() {
            return Keys.of(this);
        }

        public Lens lens() {
            return lens;
        }

        /** Where a link begins. */
        public Block from() {
            return from;
        }

        /** Where a link leads. */
        public Block to() {
            return Block.CUSTOMER_SEGMENTS;
        }
    }
}
