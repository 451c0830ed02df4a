package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.ApplicationTest;
import dev.beachhead.room.Actor;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Role;
import dev.beachhead.room.Rooms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ApiTokensTest extends ApplicationTest {
    @Autowired
    private Doors doors;

    @Autowired
    private Guests guests;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private TokenRows rows;

    @Autowired
    private Rooms rooms;

    @Test
    void aTokenOpensItsWorkshopInItsRoleUntilItIsRevoked() {
        var one = open();
        var other = open();

        var secret = make(one, Role.MENTOR, "  Nightly\nreport ");

        assertThat(tokens.role(secret, one.workshop())).contains(Role.MENTOR);
        assertThat(tokens.role(secret, other.workshop())).isEmpty();
        var token = tokens.tokens(one.workshop()).getFirst();
        assertThat(token.label()).isEqualTo("Nightly report");
        assertThat(tokens.revoke(other.workshop(), token.id(), new Actor(other.participant())))
                .isEmpty();
        assertThat(tokens.role(secret, one.workshop()))
                .as("of another workshop")
                .isPresent();
        assertThat(tokens.revoke(one.workshop(), token.id(), new Actor(one.participant())))
                .isEmpty();
        assertThat(tokens.role(secret, one.workshop())).isEmpty();
    }

    @Test
    void onlyTheHashOfATokenIsKept() {
        var one = open();

        var secret = make(one, Role.OBSERVER, "Report");

        assertThat(rows.findByTokenHash(secret)).isEmpty();
        assertThat(rows.findByTokenHash(Secrets.hash(secret))).isPresent();
        assertThat(tokens.make(one.workshop(), Role.OBSERVER, "Other", new Actor(one.participant()))
                        .toString())
                .isEqualTo("Token[secret]");
    }

    @Test
    void whoDoesNotLeadMakesAndRevokesNone() {
        var one = open();
        make(one, Role.OBSERVER, "Report");
        var stranger = new Actor(ParticipantId.next());
        var token = tokens.tokens(one.workshop()).getFirst();

        assertThat(tokens.make(one.workshop(), Role.FACILITATOR, "Mine", stranger))
                .isInstanceOf(ApiTokens.Made.Refused.class);
        assertThat(tokens.revoke(one.workshop(), token.id(), stranger)).isPresent();
        assertThat(tokens.tokens(one.workshop()).getFirst().revoked()).isEmpty();
    }

    @Test
    void aTokenHasANameAndThereAreNotTooMany() {
        var one = open();
        var actor = new Actor(one.participant());

        assertThat(tokens.make(one.workshop(), Role.MENTOR, " ", actor)).isInstanceOf(ApiTokens.Made.Refused.class);
        assertThat(tokens.make(one.workshop(), Role.MENTOR, "x".repeat(61), actor))
                .isInstanceOf(ApiTokens.Made.Refused.class);
        for (int i = 0; i < ApiTokens.MOST; i++) make(one, Role.MENTOR, "Token " + i);
        assertThat(tokens.make(one.workshop(), Role.MENTOR, "One more", actor))
                .isInstanceOf(ApiTokens.Made.Refused.class);
    }

    @Test
    void aDeletedWorkshopHasNoTokens() {
        var one = open();
        make(one, Role.MENTOR, "Report");
        var title = rooms.state(one.workshop()).state(People.class).title();

        assertThat(doors.delete(one.workshop(), new Actor(one.participant()), title))
                .isEmpty();

        assertThat(tokens.tokens(one.workshop())).isEmpty();
    }

    private String make(Opened.Admitted in, Role role, String label) {
        return ((ApiTokens.Made.Token) tokens.make(in.workshop(), role, label, new Actor(in.participant()))).secret();
    }

    private Opened.Admitted open() {
        var guest = guests.welcome(new MockHttpServletRequest(), new MockHttpServletResponse());
        return (Opened.Admitted) doors.open("Filtration", "Ada", guest, "192.0.2.1");
    }
}
