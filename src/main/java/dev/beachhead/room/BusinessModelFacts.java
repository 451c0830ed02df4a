package dev.beachhead.room;

/**
 * What the business model says of itself that is a fact by now. The state of the part that keeps the model implements it; whoever
 * needs it asks the room with {@link RoomState#offering} and needs not know that part.
 */
public interface BusinessModelFacts {

    /** Whether it is a fact who pays. */
    boolean payerKnown(RoomState room);

    /** Whether it is a fact through which channel the product reaches its customers. */
    boolean channelConfirmed(RoomState room);

    boolean marketTypeChosen();

    /** Whether product and market fit: the value that is offered and the segment that it is for are facts. */
    boolean isFit(RoomState room);
}
