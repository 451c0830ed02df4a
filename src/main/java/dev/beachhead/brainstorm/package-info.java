/**
 * The station where a team collects who could use its idea at all: notes, written privately first, then revealed, grouped and
 * merged, and a shortlist of 6 to 12 candidate markets. It publishes {@code Candidates}, which all later stations read, and
 * keeps what one participant has not shown yet from everybody else.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence"})
@NullMarked
package dev.beachhead.brainstorm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
