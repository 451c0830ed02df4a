/**
 * The station where a team goes out: people to talk to, interviews, experiments and key accounts. It keeps the evidence for and
 * against whatever other stations hold to be true, and publishes it as the room's {@code EvidenceBook}, {@code InterviewCounts},
 * {@code PayingCustomers} and {@code MarketEvidence}. It reads the shortlist and the funnel for the markets that an interview is about.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence", "brainstorm", "funnel"})
@NullMarked
package dev.beachhead.fieldwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
