package dev.beachhead.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says how long a browser may keep a file. Vaadin says an hour of all of them: too short for those whose name or address changes with
 * their content, and too long for our own scripts, which would run beside a newer server for that hour.
 */
final class FileAge extends OncePerRequestFilter {
    /** The bundle's names hold a hash of the content. */
    static final String BUNDLE = "/VAADIN/build/";

    static final String OWN = "/ui/";

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_FIRST = "no-cache";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Vaadin adds the parameter, a hash of the content, to style sheets
        boolean hashed = request.getServletPath().startsWith(BUNDLE) || request.getParameter("v-c") != null;
        chain.doFilter(request, new WithAge(response, hashed ? FOR_EVER : ASK_FIRST));
    }

    /** Only what would be kept at all is kept so long: an answer that something is missing has no such header. */
    private static final class WithAge extends HttpServletResponseWrapper {
        private final String age;

        WithAge(HttpServletResponse response, String age) {
            super(response);
            this.age = age;
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name) ? age : value);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name) ? age : value);
        }
    }
}
