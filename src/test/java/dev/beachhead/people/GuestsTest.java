package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.ApplicationTest;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GuestsTest extends ApplicationTest {
    @Autowired
    private GuestRows rows;

    @Autowired
    private Secrets secrets;

    @Autowired
    private Guests guests;

    @Test
    void aBrowserIsKnownAgainByItsCookieAlsoAfterARestart() {
        var response = new MockHttpServletResponse();
        var guest = guests.welcome(new MockHttpServletRequest(), response);
        var again = coming(cookie(response));
        var restarted = new Guests(rows, secrets, Clock.systemUTC());
        assertThat(restarted.recognise(again)).contains(guest);
        var second = new MockHttpServletResponse();
        assertThat(restarted.welcome(again, second)).isEqualTo(guest);
        assertThat(second.getCookies()).isEmpty();
    }

    @Test
    void whoHasNoCookieOrAWrongOneIsNotRecognised() {
        assertThat(guests.recognise(new MockHttpServletRequest())).isEmpty();
        assertThat(guests.recognise(coming(new Cookie(Guests.COOKIE, secrets.token()))))
                .isEmpty();
        assertThat(guests.recognise(coming(new Cookie("other", "x")))).isEmpty();
    }

    @Test
    void theCookieIsForTheServerOnlyAndLastsFourHundredDays() {
        var response = new MockHttpServletResponse();
        guests.welcome(new MockHttpServletRequest(), response);
        assertThat(response.getHeader("Set-Cookie"))
                .matches("beachhead-guest=[A-Za-z0-9_-]{43};.*")
                .contains(
                        "Path=/",
                        "HttpOnly",
                        "SameSite=Lax",
                        "Max-Age=" + Duration.ofDays(400).toSeconds())
                .doesNotContain("Secure");
    }

    @Test
    void behindTlsTheCookieIsSecure() {
        var request = new MockHttpServletRequest();
        request.setSecure(true);
        var response = new MockHttpServletResponse();
        guests.welcome(request, response);
        assertThat(response.getHeader("Set-Cookie")).contains("Secure");
    }

    @Test
    void aGuestWelcomedTwiceInOneRequestIsOneGuest() {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        assertThat(guests.welcome(request, response)).isEqualTo(guests.welcome(request, response));
        assertThat(response.getHeaders("Set-Cookie")).hasSize(1);
    }

    @Test
    void whoReadsTheDatabaseFindsNoCookie() {
        var response = new MockHttpServletResponse();
        var guest = guests.welcome(new MockHttpServletRequest(), response);
        var token = cookie(response).getValue();
        assertThat(rows.findById(guest.value()))
                .map(GuestRow::tokenHash)
                .hasValueSatisfying(hash -> assertThat(hash)
                        .isEqualTo(Secrets.hash(token))
                        .matches("[0-9a-f]{64}")
                        .isNotEqualTo(token));
    }

    @Test
    void whenAGuestWasLastSeenIsKeptToTheDay() {
        var clock = new SettableClock(Gathering.NOON);
        var early = new Guests(rows, secrets, clock);
        var response = new MockHttpServletResponse();
        var guest = early.welcome(new MockHttpServletRequest(), response);
        clock.pass(Duration.ofDays(3));
        assertThat(row(guest).isSeenLongBefore(clock.instant())).isTrue();
        assertThat(early.recognise(coming(cookie(response)))).contains(guest);
        assertThat(row(guest).isSeenLongBefore(clock.instant())).isFalse();
    }

    private GuestRow row(GuestId guest) {
        return rows.findById(guest.value()).orElseThrow();
    }

    private static Cookie cookie(MockHttpServletResponse response) {
        var header = String.valueOf(response.getHeader("Set-Cookie"));
        return new Cookie(Guests.COOKIE, header.substring(header.indexOf('=') + 1, header.indexOf(';')));
    }

    private static MockHttpServletRequest coming(Cookie cookie) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookie);
        return request;
    }
}
