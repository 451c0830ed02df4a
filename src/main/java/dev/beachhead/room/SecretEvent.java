package dev.beachhead.room;

/**
 * Marks an event whose payload is for its actor alone, at least until a later event discloses it. Its payload belongs in the
 * journal and nowhere else: no log line, no message, and no export without asking its part whether it was disclosed.
 */
public interface SecretEvent extends Event {}
