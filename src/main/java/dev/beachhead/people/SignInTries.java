package dev.beachhead.people;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Counts wrong passwords with wrong codes: who guesses the one may as well guess the other. */
@Component
class SignInTries {
    private final Tries tries;

    SignInTries(Tries tries) {
        this.tries = tries;
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent failure) {
        if (failure.getAuthentication().getDetails() instanceof WebAuthenticationDetails from)
            tries.wrong(from.getRemoteAddress());
    }
}
