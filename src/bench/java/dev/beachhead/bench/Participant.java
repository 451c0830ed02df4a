package dev.beachhead.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody in a workshop of the product, at its brainstorm. */
final class Participant extends Peer {
    /** As long as an idea usually is; a token makes it different. */
    private static final String IDEA = "Rural clinics without a pharmacist ";

    private static final String ROOM = "w/([0-9a-f-]{36})";
    private static final Pattern CARD =
            Pattern.compile("\"key\":\"data-key\",\"feat\":\\d+,\"value\":\"(note:[^\"]+)\"");

    private final Browser browser;
    private final List<OpenNote> notes = new ArrayList<>();
    private String room = "";
    private int turn;

    /** A note that is open for editing. */
    private static final class OpenNote {
        private final int node;
        private String text;

        OpenNote(int node, String text) {
            this.node = node;
            this.text = text;
        }
    }

    private Participant(HttpClient http, URI server) {
        browser = new Browser(http, server, this::arrived, this::pushed);
    }

    /** Opens a workshop and stands in its brainstorm. */
    static Participant opening(HttpClient http, URI server) throws Exception {
        var one = new Participant(http, server);
        one.browser.open("");
        one.browser.type("field-title", "Benchmark");
        one.brainstorm(one.browser.enter("field-your-name", "Ada"));
        return one;
    }

    static Participant joining(HttpClient http, URI server, String code, String name) throws Exception {
        var one = new Participant(http, server);
        one.browser.open("join/" + code);
        one.brainstorm(one.browser.enter("join-name", name));
        return one;
    }

    private void brainstorm(String answer) throws Exception {
        room = answer + browser.walk("w/" + Browser.one(answer, ROOM) + "/brainstorm");
        browser.poll();
    }

    String code() {
        return Browser.one(room, "\"value\":\"([0-9A-Z]{4}-[0-9A-Z]{4})\"");
    }

    /** @return the key of the new note, whose text is what {@link #text} gives for the same number */
    String write(int number) throws Exception {
        var answer = save(browser.screen().node("item", "brainstorm:new"), "", text(number));
        var cards = CARD.matcher(answer);
        var key = "";
        while (cards.find()) key = cards.group(1);
        if (key.isEmpty()) throw new IllegalStateException("no new card in " + answer);
        return key;
    }

    static String text(int number) {
        return IDEA + "number " + number;
    }

    void openRound() throws Exception {
        browser.click("action-reveal");
        browser.click("menu-reveal-as-written");
        browser.click("action-open-round");
    }

    /** Opens a note for editing; edits go round among those that are open. */
    void openNote(String key, String text) throws Exception {
        browser.fire(browser.screen().node("tag", "bh-board"), "bh-edit", "{\"event.detail.key\":\"" + key + "\"}");
        notes.add(new OpenNote(browser.screen().node("item", key), text));
    }

    void onlyFirstNote() {
        notes.subList(1, notes.size()).clear();
    }

    @Override
    void edit(String token) throws Exception {
        var note = notes.get(turn++ % notes.size());
        var text = IDEA + token;
        save(note.node, note.text, text);
        note.text = text;
    }

    private String save(int node, String base, String text) throws Exception {
        return browser.fire(
                node, "bh-save", "{\"event.detail.base\":\"" + base + "\",\"event.detail.text\":\"" + text + "\"}");
    }

    @Override
    public void close() throws Exception {
        browser.close();
    }
}
