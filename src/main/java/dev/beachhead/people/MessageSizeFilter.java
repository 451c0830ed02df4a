package dev.beachhead.people;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is longer than anything that a screen says at once: Vaadin reads and parses a screen's message as a whole, whoever sent
 * it. A message has to say its length beforehand, as those of browsers do.
 */
final class MessageSizeFilter extends OncePerRequestFilter {
    private static final Set<String> MESSAGES =
            Set.of(ApplicationConstants.REQUEST_TYPE_UIDL, ApplicationConstants.REQUEST_TYPE_PUSH);

    private final DataSize longest;

    MessageSizeFilter(DataSize longest) {
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isMessage(request)) chain.doFilter(request, response);
        else if (request.getContentLengthLong() > longest.toBytes())
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        else if (request.getContentLengthLong() < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null)
            response.setStatus(HttpStatus.LENGTH_REQUIRED.value());
        else chain.doFilter(request, response);
    }

    private static boolean isMessage(HttpServletRequest request) {
        var kind = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        return kind != null && MESSAGES.contains(kind);
    }
}
