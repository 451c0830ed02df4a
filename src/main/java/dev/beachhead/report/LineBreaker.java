package dev.beachhead.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as the language says, but never between an apostrophe and the word that it belongs to. */
final class LineBreaker implements FSTextBreaker {
    private static final char APOSTROPHE = '\u2019';

    private final BreakIterator places;
    private String text = "";

    LineBreaker(Locale language) {
        this.places = BreakIterator.getLineInstance(language);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        places.setText(newText);
    }

    @Override
    public int next() {
        int place = places.next();
        while (place > 0 && place < text.length() && text.charAt(place - 1) == APOSTROPHE) place = places.next();
        return place;
    }
}
