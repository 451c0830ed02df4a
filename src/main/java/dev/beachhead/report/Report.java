package dev.beachhead.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A workshop as a document, in one language. All texts are plain; whoever writes them to a file takes care that nothing in them is
 * taken for a command there.
 *
 * @param title of the workshop
 * @param subtitle what it came to, in one line
 * @param team the names of those who work on it
 * @param asOf the newest event that is in it
 * @param dated the same as words
 * @param sections the summary first
 */
record Report(
        String title,
        String subtitle,
        List<String> team,
        Instant asOf,
        String dated,
        Locale language,
        List<Section> sections) {
    Report {
        team = List.copyOf(team);
        sections = List.copyOf(sections);
    }

    /**
     * @param key names it in addresses within the document, such as {@code funnel}
     * @param lead what the section answers
     */
    record Section(String key, String title, String lead, List<Block> blocks) {
        Section {
            blocks = List.copyOf(blocks);
        }
    }
}
