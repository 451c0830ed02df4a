package dev.beachhead.room;

/**
 * Closes parts of the room for a while. A state that implements it is asked before every command, wherever it comes from: screen,
 * keyboard or API.
 */
public interface Locks {

    /** @param part the name of the part that a command would change */
    boolean locks(String part, Role role);

    static boolean isLocked(RoomState room, String part, Role role) {
        return room.offerings(Locks.class).stream().anyMatch(locks -> locks.locks(part, role));
    }
}
