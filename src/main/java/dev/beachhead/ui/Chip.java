package dev.beachhead.ui;

import com.vaadin.flow.component.html.Span;

/** A short fact on a card or in a heading. */
public final class Chip extends Span {

    /** What the colour says; the words say it too. */
    public enum Tone {
        PLAIN(""),
        GOOD("ok"),
        BAD("no"),
        OPEN("try"),
        FIGURE("sky");

        private final String className;

        Tone(String className) {
            this.className = className;
        }
    }

    public Chip(String words, Tone tone) {
        super(words);
        addClassName("chip");
        if (tone != Tone.PLAIN) addClassName(tone.className);
        setTitle(words);
    }
}
