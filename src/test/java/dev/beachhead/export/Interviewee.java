package dev.beachhead.export;

import dev.beachhead.fieldwork.ContactId;
import dev.beachhead.fieldwork.InterviewId;
import dev.beachhead.fieldwork.MetVia;
import java.util.Locale;

/** Everybody the team talked to, or wants to. None of them ever lived. In the order in which they came onto the list. */
enum Interviewee {
    INES(MetVia.OWN_NETWORK, "Sculptor of toys in a studio of nine"),
    MEI(MetVia.EVENT, "Sculpts soles and uppers; met at the designers' society"),
    WALTER(MetVia.CHAIN_REFERRAL, "Head of the studio in which Ines works"),
    TOMAS(MetVia.CHAIN_REFERRAL, "Sculptor of action figures, freelance"),
    GRACE(MetVia.EVENT, "Sculptor of dolls; two juniors"),
    SOFIA(MetVia.NETWORK_OF_NETWORK, "Animator at a film studio"),
    HENRIK(MetVia.FORMER_COLLEAGUES, "Radiologist at a university hospital"),
    DARIO(MetVia.PHONE, "Sculptor at a footwear maker"),
    RHEA(MetVia.PHONE, "Purchasing at a large toy maker"),
    YUKI(MetVia.CENTRE_OF_INFLUENCE, "Sculptor; arranges the evenings of the society"),
    PAUL(MetVia.CHAIN_REFERRAL, "Engineer: makes moulds from what Ines sculpts"),
    CARLA(MetVia.DOOR_TO_DOOR, "Head of a footwear maker's model shop"),
    NOAH(MetVia.ONLINE_GROUPS, "Sculptor of toys, on his own"),
    SAM(MetVia.CHAIN_REFERRAL, "Sculptor of animals; named by Yuki"),
    LOTTE(MetVia.EVENT, "Sculpts children's shoes"),
    BEA(MetVia.PHONE, "Head of a doll studio"),
    ANTON(MetVia.CHAIN_REFERRAL, "Sculptor of figures in Asia; named by Yuki"),
    NEWSLETTER(MetVia.CENTRE_OF_INFLUENCE, "Writes the society's newsletter");

    private final MetVia metVia;
    private final String note;

    Interviewee(MetVia metVia, String note) {
        this.metVia = metVia;
        this.note = note;
    }

    /** As the room shows it. */
    String shownName() {
        return Example.illustrative(this == NEWSLETTER ? "The editor" : name().charAt(0) + lower(name().substring(1)));
    }

    MetVia metVia() {
        return metVia;
    }

    String note() {
        return note;
    }

    ContactId contact() {
        return new ContactId(ExampleIds.inOrder(ordinal(), "contact/" + name()));
    }

    InterviewId interview() {
        return new InterviewId(ExampleIds.inOrder(ordinal(), "interview/" + name()));
    }

    private static String lower(String letters) {
        return letters.toLowerCase(Locale.ROOT);
    }
}
