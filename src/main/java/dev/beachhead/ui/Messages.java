package dev.beachhead.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the message bundles: one a package, named by what a key begins with. English is the base of each. */
@Component
public class Messages implements I18NProvider {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern FRENCH_GAP = Pattern.compile(" (?=[?!;:»%])|(?<=«) ");

    /** The languages, each under the code that the address, the cookie and the page use. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE, Locale.FRENCH);

    /** Every screen asks for a dozen of them at every drawing; finding and parsing them anew was a tenth of its cost. */
    private final transient Map<Name, Message> messages = new ConcurrentHashMap<>();

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            var message = messages.computeIfAbsent(new Name(key, locale), Message::read);
            return arguments.length == 0 ? message.pattern() : message.with(arguments);
        } catch (MissingResourceException missing) {
            LOG.warn("no message {} in {}", key, locale);
            return "!" + key + "!";
        }
    }

    private record Name(String key, Locale locale) {}

    private record Message(String pattern, MessageFormat format) {
        static Message read(Name name) {
            var bundle =
                    "i18n/" + name.key().substring(0, Math.max(0, name.key().indexOf('.')));
            var pattern = unbroken(
                    ResourceBundle.getBundle(bundle, name.locale(), NO_FALLBACK).getString(name.key()), name.locale());
            return new Message(pattern, new MessageFormat(pattern, name.locale()));
        }

        String with(Object... arguments) {
            // a format is not for two threads at once
            return ((MessageFormat) format.clone()).format(arguments);
        }
    }

    /** In French, a narrow gap keeps a sign off its word, but on its line. The bundles are typed with plain spaces. */
    private static String unbroken(String pattern, Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH_GAP.matcher(pattern).replaceAll("\u202f") : pattern;
    }
}
