package dev.beachhead.room;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lifts the JSON of an old event by one version.
 *
 * @param type the event's name in the journal, such as {@code brainstorm.note-added}
 * @param from the version it reads; what it answers is of version {@code from + 1}
 */
public record Upcaster(String type, int from, UnaryOperator<ObjectNode> lift) {}
