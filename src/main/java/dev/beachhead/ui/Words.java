package dev.beachhead.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;

/**
 * Words on the page. Flow sends a text that is set again as three changes, to every screen at every drawing, even when it is the
 * same; here nothing is sent for the same words, and one change for others.
 */
public final class Words {
    private Words() {}

    public static void show(HasElement where, String words) {
        show(where.getElement(), words);
    }

    /** @param where holds nothing but words */
    public static void show(Element where, String words) {
        boolean shown = where.getChildCount() == 1 && where.getChild(0).isTextNode();
        if (shown && !words.isEmpty()) change(where.getChild(0), words);
        else if (where.getChildCount() > 0 || !words.isEmpty()) where.setText(words);
    }

    private static void change(Element text, String words) {
        if (!words.equals(text.getText())) text.setText(words);
    }
}
