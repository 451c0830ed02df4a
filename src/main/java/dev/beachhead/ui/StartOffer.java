package dev.beachhead.ui;

import dev.beachhead.people.GuestId;
import dev.beachhead.people.Joined;

/** Another way to begin that the start page offers, such as the worked example. A bean of any other package. */
public interface StartOffer {

    /** The beginning of its message keys: {@code key.title}, {@code key.text} and {@code key.action}. */
    String key();

    /** Makes the workshop, with the guest as its facilitator. @param address the caller's network address */
    Joined begin(GuestId guest, String address, String name);
}
