/**
 * The station where a team decides at four gates: proceed, pivot or stop, each with a reason. It reads the brainstorm, the research
 * and the funnel for the positioning statement, the field work for the problem, and asks the room for paying customers and for what
 * the business model knows. A pivot lets the parts that offer {@code AtPivot} keep what the team leaves.
 */
@ApplicationModule(
        allowedDependencies = {"room", "ui", "people", "presence", "brainstorm", "research", "funnel", "fieldwork"})
@NullMarked
package dev.beachhead.decide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
