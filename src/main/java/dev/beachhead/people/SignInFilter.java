package dev.beachhead.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever guesses passwords is not even told whether one was right; {@link SignInTries} counts. */
final class SignInFilter extends OncePerRequestFilter {
    /** Where one is sent who tried too often; the page says so. */
    static final String TOO_OFTEN = SecurityConfiguration.SIGN_IN + "?too-often";

    private static final RequestMatcher SIGNING_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SecurityConfiguration.SIGN_IN);

    private final Tries tries;

    SignInFilter(Tries tries) {
        this.tries = tries;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SIGNING_IN.matches(request) && tries.areTooMany(request.getRemoteAddr()))
            response.sendRedirect(request.getContextPath() + TOO_OFTEN);
        else chain.doFilter(request, response);
    }
}
