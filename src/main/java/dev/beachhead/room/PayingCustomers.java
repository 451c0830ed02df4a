package dev.beachhead.room;

/**
 * The one number that makes a business: how many customers have paid so far. The state of the part that records payments
 * implements it; whoever shows the number asks the room for it with {@link RoomState#offering} and needs not know that part.
 */
public interface PayingCustomers {

    /** From 0; a customer who paid several times counts once. */
    int payingCustomers();
}
