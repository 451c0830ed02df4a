/**
 * The station where a team writes down what it knows of each candidate market, topic by topic, how sure it is of that, from where it
 * has it, and how many people it asked. It reads the shortlist, and publishes when what is known of a market last
 * changed, and its filled cells as statements that evidence can be linked to.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence", "brainstorm"})
@NullMarked
package dev.beachhead.research;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
