package dev.beachhead.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages messages = new Messages();

    @Test
    void aFrenchSignNeverBeginsALine() {
        assertThat(messages.getTranslation("brainstorm.title", Locale.FRENCH)).endsWith("\u202f?");
        assertThat(messages.getTranslation("brainstorm.activity.group-added", Locale.FRENCH, "Ada", "Quoi ?"))
                .contains("«\u202fQuoi ?\u202f»");
    }

    @Test
    void eachLanguageSpeaksForItself() {
        assertThat(messages.getTranslation("ui.share", Locale.ENGLISH)).isEqualTo("Share");
        assertThat(messages.getTranslation("ui.share", Locale.CHINESE)).isEqualTo("分享");
        assertThat(messages.getTranslation("ui.share", Locale.FRENCH)).isEqualTo("Partager");
    }

    @Test
    void aKeyThatIsNotThereIsShownAsSuchAndBreaksNothing() {
        assertThat(messages.getTranslation("ui.no-such-key", Locale.ENGLISH)).isEqualTo("!ui.no-such-key!");
        assertThat(messages.getTranslation("nothing", Locale.ENGLISH)).isEqualTo("!nothing!");
    }
}
