package dev.beachhead.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may open a workshop, {@code beachhead.create.*}.
 *
 * @param signInRequired whether only who signed in with an account may; joining never needs one
 */
@ConfigurationProperties("beachhead.create")
public record CreateSettings(@DefaultValue("false") boolean signInRequired) {}
