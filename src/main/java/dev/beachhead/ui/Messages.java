package dev.beachhead.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
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
    private static final Pattern FRENCH_GAP = Pattern.compile(" (?=[?!;:»])|(?<=«) ");

    /** The languages, each under the code that the address, the cookie and the page use. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE, Locale.FRENCH);

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var bundleName = "i18n/" + key.substring(0, Math.max(0, key.indexOf('.')));
        try {
            var pattern = unbroken(
                    ResourceBundle.getBundle(bundleName, locale, NO_FALLBACK).getString(key), locale);
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
        } catch (MissingResourceException missing) {
            LOG.warn("no message {} in {}", key, locale);
            return "!" + key + "!";
        }
    }

    /** In French, a sign that stands off its word must not begin a line. The bundles are typed with plain spaces. */
    private static String unbroken(String pattern, Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH_GAP.matcher(pattern).replaceAll("\u00a0") : pattern;
    }
}
