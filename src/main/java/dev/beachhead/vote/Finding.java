package dev.beachhead.vote;

import java.util.List;
import java.util.Optional;

/**
 * One thing the figures say.
 *
 * @param figure set large above the words, if there is one
 */
public record Finding(String key, String title, Optional<String> figure, List<String> lines) {}
