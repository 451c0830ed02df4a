/**
 * The station where a team writes down what must be true for its idea to be a business: nine blocks of notes, each a guess until
 * evidence from outside makes it a fact or refutes it, lenses that ask for detail, and versions that can be compared. It asks the
 * room for the evidence, whoever keeps it; it publishes its notes as statements, and what later decisions need to know of it.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence"})
@NullMarked
package dev.beachhead.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
