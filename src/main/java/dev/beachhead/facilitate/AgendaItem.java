package dev.beachhead.facilitate;

/**
 * One item of the agenda.
 *
 * @param station where it takes place; empty for something else, such as a break
 * @param title its own title, at most {@value #LONGEST_TITLE} characters; empty when it is called like its station
 * @param minutes 1 to {@value #MOST_MINUTES}
 */
public record AgendaItem(AgendaItemId id, String station, String title, int minutes) {
    public static final int LONGEST_TITLE = 80;
    public static final int MOST_MINUTES = 600;
}
