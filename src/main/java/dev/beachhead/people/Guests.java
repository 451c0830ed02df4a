package dev.beachhead.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Service;

/** Browsers that come without an account, and are known again by a cookie of their own, a restart of the server or not. */
@Service
public class Guests {
    static final String COOKIE = "beachhead-guest";

    /** As long as browsers keep a cookie at all. */
    static final Duration KNOWN_FOR = Duration.ofDays(400);

    /** A guest welcomed twice within one request has no cookie yet. */
    private static final String JUST_WELCOMED = Guests.class.getName() + ".token";

    private final GuestRows rows;
    private final Secrets secrets;
    private final Clock clock;

    Guests(GuestRows rows, Secrets secrets, Clock clock) {
        this.rows = rows;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Empty for a browser that was never welcomed here. */
    public Optional<GuestId> recognise(HttpServletRequest request) {
        return tokens(request)
                .flatMap(token -> rows.findByTokenHash(Secrets.hash(token)).stream())
                .findFirst()
                .map(this::seen);
    }

    /**
     * Recognises a browser, or makes it known: the response gets the cookie. To be called while the response's headers can still be
     * written, which over a push connection they cannot.
     */
    public GuestId welcome(HttpServletRequest request, HttpServletResponse response) {
        return recognise(request).orElseGet(() -> make(request, response));
    }

    private GuestId make(HttpServletRequest request, HttpServletResponse response) {
        var token = secrets.token();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var row = rows.save(new GuestRow(GuestId.next(), Secrets.hash(token), now));
        request.setAttribute(JUST_WELCOMED, token);
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie(token, request.isSecure()).toString());
        return row.guest();
    }

    private GuestId seen(GuestRow row) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (row.isSeenLongBefore(now)) {
            row.seen(now);
            rows.save(row);
        }
        return row.guest();
    }

    private static ResponseCookie cookie(String token, boolean secure) {
        return ResponseCookie.from(COOKIE, token)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(KNOWN_FOR)
                .build();
    }

    private static Stream<String> tokens(HttpServletRequest request) {
        var cookies = Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue);
        return Stream.concat(
                Stream.ofNullable(request.getAttribute(JUST_WELCOMED)).map(String.class::cast), cookies);
    }
}
