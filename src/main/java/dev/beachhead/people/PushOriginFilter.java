package dev.beachhead.people;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses the push to a page of another site, which would get it with our user's cookies: browsers do not keep WebSockets to their own
 * origin, and to whoever polls instead, Vaadin's push says that any origin may read the answer. Whoever sends no Origin is our own page
 * that polls, or no browser, which has nobody else's cookies.
 *
 * <p>The own host is the one the container made out, forwarded headers included. The scheme does not count, and 80 and 443 count as
 * one: a proxy that ends TLS without saying so would otherwise shut everybody out.
 */
final class PushOriginFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ((wantsWebSocket(request) || wantsPush(request)) && !isOwn(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean wantsWebSocket(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.UPGRADE)).stream()
                .anyMatch(upgrade -> upgrade.toLowerCase(Locale.ROOT).contains("websocket"));
    }

    /** However it is transported. */
    private static boolean wantsPush(HttpServletRequest request) {
        return ApplicationConstants.REQUEST_TYPE_PUSH.equals(
                request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }

    private static boolean isOwn(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.ORIGIN)).stream()
                .allMatch(origin -> isHost(origin, request.getServerName(), request.getServerPort()));
    }

    private static boolean isHost(String origin, String host, int port) {
        try {
            var uri = URI.create(origin);
            // "null", as a sandboxed frame or a local file says, has no host
            return host.equalsIgnoreCase(uri.getHost()) && usual(uri.getPort()) == usual(port);
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    private static int usual(int port) {
        return port == 80 || port == 443 ? -1 : port;
    }
}
