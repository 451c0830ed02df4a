/**
 * The whole workshop as one document to take home: what was decided and why, as PDF, Markdown and a spreadsheet. It reads the states
 * of all stations and none of their screens, offers itself in the room's menu, and answers programs. Start at
 * {@link dev.beachhead.report.ReportComposer}, which turns a room into a {@link dev.beachhead.report.Report}; each writer turns that
 * into a file and knows no station. What stays secret in the room is asked for in no other way than the screens do.
 */
@ApplicationModule(
        allowedDependencies = {
            "room",
            "ui",
            "people",
            "purpose",
            "brainstorm",
            "research",
            "vote",
            "funnel",
            "profile",
            "sizing",
            "persona",
            "lifecycle",
            "model",
            "fieldwork",
            "decide"
        })
@NullMarked
package dev.beachhead.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
