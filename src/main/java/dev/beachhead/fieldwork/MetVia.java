package dev.beachhead.fieldwork;

import java.util.Locale;

/** Where a person was met, or how they were found: seven places, then the seven ways of finding customers. */
public enum MetVia {
    OWN_NETWORK,
    NETWORK_OF_NETWORK,
    FORMER_COLLEAGUES,
    ONLINE_GROUPS,
    PHONE,
    FORUM,
    EVENT,
    DOOR_TO_DOOR,
    CHAIN_REFERRAL,
    CENTRE_OF_INFLUENCE,
    PERSONAL_OBSERVATION,
    HIRED_HELPERS,
    ADVERTISING,
    RESEARCH_AGENCY;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
