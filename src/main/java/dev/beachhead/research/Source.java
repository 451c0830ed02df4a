package dev.beachhead.research;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where something is known from.
 *
 * @param text one line of 1 to {@link #LONGEST} characters: an address on the web, or anything else
 */
public record Source(SourceId id, String text) {
    public static final int LONGEST = 300;

    private static final Set<String> LINKED = Set.of("http", "https");

    /** Where to go; empty unless the whole text is an address of the web, for any other scheme may run what a stranger wrote. */
    public Optional<URI> link() {
        try {
            var address = new URI(text);
            return Optional.of(address).filter(Source::isOfTheWeb);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isOfTheWeb(URI address) {
        return Optional.ofNullable(address.getScheme())
                        .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                        .filter(LINKED::contains)
                        .isPresent()
                && Optional.ofNullable(address.getRawAuthority()).isPresent();
    }
}
