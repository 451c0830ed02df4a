package dev.beachhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a user reads comes from a message bundle: a screen's source has no words of its own. */
class NoLiteralSentenceTest {
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}[,:]? \\p{L}{2,}");

    /** Read by a browser, by a programmer or in a log, not by a user. */
    private static final List<String> NOT_SHOWN = List.of(
            "executeJs",
            "callJsFunction",
            "setFilter",
            "addMetaTag",
            "Viewport",
            "setClassName",
            "warn",
            "debug",
            "info",
            "error");

    @Test
    void noScreenHoldsASentence() {
        assertThat(Literal.all())
                .filteredOn(literal -> Literal.source(literal.file()).contains("import com.vaadin.flow"))
                .filteredOn(literal -> TWO_WORDS.matcher(literal.text()).find())
                .filteredOn(literal -> !isNotShown(literal))
                .isEmpty();
    }

    @Test
    void theScreensAreLookedAt() {
        assertThat(Literal.all())
                .filteredOn(literal -> literal.file().endsWith("ui/StartView.java"))
                .extracting(Literal::text)
                .contains("ui.start.title");
        assertThat(Literal.all()).filteredOn(NoLiteralSentenceTest::isNotShown).hasSizeGreaterThan(20);
    }

    private static boolean isNotShown(Literal literal) {
        var call = literal.call().substring(literal.call().lastIndexOf('.') + 1);
        boolean silent = call.equals("setAttribute") && literal.before().matches("(?s).*\"(?:class|rel)\",\\s*");
        return silent || NOT_SHOWN.contains(call) || call.endsWith("Exception");
    }
}
