package dev.beachhead.export;

/**
 * One station's part of the worked example. It plays commands through the station's real rules, reads what the chapters before it
 * left in the room, and takes its ids from {@link ExampleIds}, so that a chapter that comes later leaves it as it is.
 */
@FunctionalInterface
interface Chapter {
    void play(Cast cast);
}
