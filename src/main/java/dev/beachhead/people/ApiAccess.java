package dev.beachhead.people;

import dev.beachhead.room.Role;
import dev.beachhead.room.WorkshopId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Service;

/** Whom a program speaks for: the bearer token is the secret of a role's join link, and works as long as that link does. */
@Service
public class ApiAccess {
    private static final String BEARER = "Bearer ";

    private final Doors doors;
    private final ApiTokens tokens;
    private final Tries tries;

    ApiAccess(Doors doors, ApiTokens tokens, Tries tries) {
        this.doors = doors;
        this.tokens = tokens;
        this.tries = tries;
    }

    /** Empty without a token, with a wrong, revoked or expired one, with one of another workshop, and after too many tries. */
    public Optional<Role> role(HttpServletRequest request, WorkshopId workshop) {
        var header = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION));
        return header.filter(value -> value.startsWith(BEARER))
                .map(value -> value.substring(BEARER.length()).strip())
                .flatMap(token -> role(token, workshop, request.getRemoteAddr()));
    }

    private Optional<Role> role(String token, WorkshopId workshop, String address) {
        if (tries.areTooMany(address)) return Optional.empty();
        return tokens.role(token, workshop)
                .or(() -> doors.invitationByToken(token, address) instanceof Invitation.To to
                                && to.workshop().equals(workshop)
                        ? Optional.of(to.role())
                        : Optional.empty());
    }
}
