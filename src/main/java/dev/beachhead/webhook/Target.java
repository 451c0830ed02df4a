package dev.beachhead.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a decision is told, as somebody typed it.
 *
 * @param path with its query, as it goes into the request
 */
record Target(String scheme, String host, int port, String path) {
    static final int LONGEST = 1_000;

    /** Turns a name into all its addresses. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    /** Empty unless it is an address of the web: http or https, with a host, and neither a password nor a fragment. */
    static Optional<Target> parse(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        try {
            var uri = new URI(typed.strip());
            boolean isSecure = "https".equalsIgnoreCase(uri.getScheme());
            boolean isWeb = isSecure || "http".equalsIgnoreCase(uri.getScheme());
            if (!isWeb || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null)
                return Optional.empty();
            if (uri.getPort() == 0 || uri.getPort() > 65_535) return Optional.empty();
            int port = uri.getPort() >= 0 ? uri.getPort() : isSecure ? 443 : 80;
            var ascii = new URI(uri.toASCIIString());
            var path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
            var query = ascii.getRawQuery() == null ? "" : "?" + ascii.getRawQuery();
            return Optional.of(new Target(isSecure ? "https" : "http", uri.getHost(), port, path + query));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    boolean isSecure() {
        return scheme.equals("https");
    }

    /** As the request names it. */
    String authority() {
        return port == (isSecure() ? 443 : 80) ? host : host + ":" + port;
    }

    /**
     * The one network address to speak to; empty when the name has none, or any that is not allowed: a name with a public and a
     * private address is asking for trouble.
     */
    Optional<InetAddress> resolve(Resolver resolver, WebhookSettings settings) {
        try {
            var addresses = resolver.all(host.replaceAll("^\\[|]$", ""));
            boolean isAllowed =
                    settings.allowPrivateAddresses() || Arrays.stream(addresses).allMatch(PublicAddress::is);
            return isAllowed ? Arrays.stream(addresses).findFirst() : Optional.empty();
        } catch (UnknownHostException nowhere) {
            return Optional.empty();
        }
    }
}
