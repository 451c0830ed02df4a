package dev.beachhead.find;

/**
 * One line of what was found.
 *
 * @param key tells it from the others
 * @param kind what it is, in the reader's language
 * @param words what it says
 * @param go what happens when it is chosen
 */
record Hit(String key, String kind, String words, Runnable go) {}
