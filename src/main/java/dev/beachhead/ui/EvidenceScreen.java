package dev.beachhead.ui;

import dev.beachhead.room.Statement;

/**
 * Shows what people said about a statement, and links more to it. The station that keeps the evidence registers one as a bean; the
 * others open it through their desk and need not know that station.
 */
public interface EvidenceScreen {

    /** @param words how the statement reads now */
    void open(Desk desk, Statement statement, String words);
}
