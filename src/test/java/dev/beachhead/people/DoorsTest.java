package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.ApplicationTest;
import dev.beachhead.people.PeopleCommand.EndWorkshop;
import dev.beachhead.people.PeopleCommand.MakeFacilitator;
import dev.beachhead.people.PeopleCommand.Readmit;
import dev.beachhead.people.PeopleCommand.Remove;
import dev.beachhead.room.Actor;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Journal;
import dev.beachhead.room.LocalRoomBus;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.Workshops;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;

class DoorsTest extends ApplicationTest {
    private static final String HERE = "192.0.2.7";

    @Autowired
    private Doors doors;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Journal journal;

    @Autowired
    private Workshops workshops;

    @Autowired
    private Seats seats;

    @Autowired
    private Keys keys;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Tries tries;

    @Autowired
    private Secrets secrets;

    @Autowired
    private GuestRows guests;

    @Autowired
    private LinkRows links;

    @Autowired
    private CodeRows codes;

    @Autowired
    private TransactionOperations transaction;

    private final SettableClock clock = new SettableClock(Gathering.NOON);
    private GuestId ana = GuestId.next();

    @BeforeEach
    void anaComes() {
        ana = guest();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoOpensAWorkshopSitsInItAsFacilitator() {
        var opened = open();
        assertThat(people(opened).roleOf(opened.participant())).contains(Role.FACILITATOR);
        assertThat(doors.participant(ana, opened.workshop())).contains(opened.participant());
        assertThat(doors.workshopsOf(ana)).containsExactly(opened.workshop());
        assertThat(opened.tokens()).containsOnlyKeys(Role.values());
        assertThat(opened.tokens().values())
                .doesNotHaveDuplicates()
                .allMatch(token -> token.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void aWorkshopWithoutATitleIsRefusedAndLeavesNothing() {
        assertThat(doors.open(" ", "Ana", ana, HERE))
                .isEqualTo(new Opened.Refused(new Rejection.Invalid("title", "people.title-empty", List.of())));
        assertThat(doors.workshopsOf(ana)).isEmpty();
    }

    @Test
    void everyRoleHasItsLink() {
        var opened = open();
        opened.tokens().forEach((role, token) -> {
            assertThat(doors.invitationByToken(token, HERE))
                    .isEqualTo(new Invitation.To(opened.workshop(), "Haptics", role, true));
            var joined = admitted(doors.joinByToken(token, "The " + role, guest(), HERE));
            assertThat(people(opened).roleOf(joined.participant())).contains(role);
        });
    }

    @Test
    void theCodeLetsParticipantsInHoweverItIsTyped() {
        var opened = open();
        var code = doors.code(opened.workshop());
        assertThat(code)
                .matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}")
                .isEqualTo(doors.code(opened.workshop()));
        assertThat(doors.invitationByCode(code, HERE))
                .isEqualTo(new Invitation.To(opened.workshop(), "Haptics", Role.PARTICIPANT, true));
        var sloppy = " "
                + code.toLowerCase(Locale.ROOT)
                        .replace('-', ' ')
                        .replace('0', 'o')
                        .replace('1', 'l');
        var joined = admitted(doors.joinByCode(sloppy, "Bo", guest(), HERE));
        assertThat(people(opened).roleOf(joined.participant())).contains(Role.PARTICIPANT);
    }

    @Test
    void aWrongCodeAndAWrongLinkAreToldApartFromARevokedAndAnExpiredOne() {
        var opened = open();
        assertThat(key(doors.joinByCode("0000-0000", "Bo", guest(), HERE))).isEqualTo("people.code-wrong");
        assertThat(key(doors.joinByToken("nonsense", "Bo", guest(), HERE))).isEqualTo("people.link-wrong");

        var old = opened.tokens().getOrDefault(Role.MENTOR, "");
        var renewed = renew(opened, Role.MENTOR, Optional.of(Duration.ofDays(1)));
        assertThat(key(doors.joinByToken(old, "Bo", guest(), HERE))).isEqualTo("people.link-revoked");
        admitted(doors.joinByToken(renewed, "Bo", guest(), HERE));

        clock.pass(Duration.ofDays(1));
        var tomorrow = doorsAt(clock, new CreateSettings(false), tries);
        var shortLived =
                tomorrow.renewLink(opened.workshop(), Role.MENTOR, lead(opened), Optional.of(Duration.ofHours(1)));
        clock.pass(Duration.ofHours(1));
        assertThat(shortLived)
                .isInstanceOfSatisfying(
                        Renewed.Link.class,
                        link -> assertThat(key(tomorrow.joinByToken(link.token(), "Cy", guest(), HERE)))
                                .isEqualTo("people.link-expired"));
    }

    @Test
    void aRevokedLinkLetsNobodyInAndEverybodyIsTold() {
        var opened = open();
        assertThat(doors.revokeLink(opened.workshop(), Role.OBSERVER, lead(opened))
                        .isCommitted())
                .isTrue();
        var token = opened.tokens().getOrDefault(Role.OBSERVER, "");
        assertThat(key(doors.joinByToken(token, "Bo", guest(), HERE))).isEqualTo("people.link-revoked");
        assertThat(doors.links(opened.workshop()))
                .filteredOn(link -> link.revoked().isPresent())
                .extracting(LinkStatus::role)
                .containsExactly(Role.OBSERVER);
        assertThat(rooms.state(opened.workshop())
                        .activity()
                        .entries()
                        .getFirst()
                        .telling()
                        .key())
                .isEqualTo("people.told.link-revoked.observer");
    }

    @Test
    void eachRoleHasOneLiveLinkHoweverManyRenewItAtOnce() throws Exception {
        var opened = open();
        atOnce(IntStream.range(0, 8)
                .<Callable<String>>mapToObj(_ -> () -> renew(opened, Role.PARTICIPANT, Optional.empty()))
                .toList());
        assertThat(links.notRevoked(opened.workshop().value(), Role.PARTICIPANT))
                .hasSize(1);
        assertThat(doors.links(opened.workshop())).extracting(LinkStatus::role).containsExactly(Role.values());
        assertThat(doors.links(opened.workshop()))
                .allMatch(link -> link.revoked().isEmpty());
    }

    @Test
    void onlyFacilitatorsTendLinks() {
        var opened = open();
        var bo = new Actor(join(opened, Role.PARTICIPANT, "Bo", guest()).participant());
        assertThat(doors.renewLink(opened.workshop(), Role.FACILITATOR, bo, Optional.empty()))
                .isEqualTo(new Renewed.Refused(Rejection.forbidden("room.may-not")));
        assertThat(doors.revokeLink(opened.workshop(), Role.FACILITATOR, bo))
                .isEqualTo(new Outcome.Refused(Rejection.forbidden("room.may-not")));
        join(opened, Role.FACILITATOR, "Cy", guest());
    }

    @Test
    void aGuestComesAgainAsTheSamePersonAndOnlyALinkMakesThemMore() {
        var opened = open();
        var bo = guest();
        var first = join(opened, Role.MENTOR, "Bo", bo);
        assertThat(join(opened, Role.OBSERVER, "", bo)).isEqualTo(first);
        assertThat(people(opened).roleOf(first.participant())).contains(Role.MENTOR);
        assertThat(doors.joinByCode(doors.code(opened.workshop()), "Somebody else", bo, HERE))
                .isEqualTo(first);
        assertThat(people(opened).roleOf(first.participant())).contains(Role.MENTOR);
        assertThat(join(opened, Role.PARTICIPANT, "", bo)).isEqualTo(first);
        assertThat(people(opened).roleOf(first.participant())).contains(Role.PARTICIPANT);
        assertThat(people(opened).nameOf(first.participant())).isEqualTo("Bo");
    }

    @Test
    void aGuestWhoComesThroughManyTabsAtOnceIsOnePerson() throws Exception {
        var opened = open();
        var bo = guest();
        var answers = atOnce(IntStream.range(0, 8)
                .<Callable<Joined>>mapToObj(_ -> () -> join(opened, Role.PARTICIPANT, "Bo", bo))
                .toList());
        assertThat(answers).hasSize(8).containsOnly(answers.getFirst());
        assertThat(people(opened).everyone()).hasSize(2);
    }

    @Test
    void aRefusedNameLeavesNoSeatAndABetterOneIsTaken() {
        var opened = open();
        var second = guest();
        var token = opened.tokens().getOrDefault(Role.PARTICIPANT, "");
        assertThat(key(doors.joinByToken(token, "ANA", second, HERE))).isEqualTo("people.name-taken");
        assertThat(doors.participant(second, opened.workshop())).isEmpty();
        assertThat(doors.workshopsOf(second)).isEmpty();
        admitted(doors.joinByToken(token, "Ana K.", second, HERE));
    }

    @Test
    void aRemovedPersonStaysOutUntilReadmitted() {
        var opened = open();
        var bo = guest();
        var joined = join(opened, Role.PARTICIPANT, "Bo", bo);
        execute(opened, new Remove(joined.participant()));
        opened.tokens()
                .values()
                .forEach(token -> assertThat(key(doors.joinByToken(token, "Bo", bo, HERE)))
                        .isEqualTo("people.you-were-removed"));
        assertThat(doors.participant(bo, opened.workshop())).contains(joined.participant());
        execute(opened, new Readmit(joined.participant()));
        assertThat(join(opened, Role.PARTICIPANT, "", bo)).isEqualTo(joined);
    }

    @Test
    void afterTheEndTheCodeLetsOnlyThoseInWhoWereThere() {
        var opened = open();
        var code = doors.code(opened.workshop());
        var bo = guest();
        var joined = admitted(doors.joinByCode(code, "Bo", bo, HERE));
        execute(opened, new EndWorkshop());
        assertThat(doors.invitationByCode(code, HERE))
                .isEqualTo(new Invitation.To(opened.workshop(), "Haptics", Role.PARTICIPANT, false));
        assertThat(key(doors.joinByCode(code, "Cy", guest(), HERE))).isEqualTo("people.join-ended");
        assertThat(doors.joinByCode(code, "", bo, HERE)).isEqualTo(joined);
        join(opened, Role.MENTOR, "Di", guest());
    }

    @Test
    void whoGuessesCodesIsNoLongerAnswered() {
        var opened = open();
        var code = doors.code(opened.workshop());
        var guesser = "198.51.100.9";
        for (int i = 0; i < 5; i++) {
            assertThat(key(doors.joinByCode("ZZZZ-ZZZZ", "Eve", ana, guesser))).isEqualTo("people.code-wrong");
            assertThat(doors.invitationByToken("guess", guesser))
                    .isEqualTo(new Invitation.Refused(Rejection.rule("people.link-wrong")));
        }
        assertThat(key(doors.joinByCode(code, "Eve", ana, guesser))).isEqualTo("people.too-many-tries");
        assertThat(key(doors.joinByToken("guess", "Eve", ana, guesser))).isEqualTo("people.too-many-tries");
        assertThat(doors.invitationByCode(code, guesser))
                .isEqualTo(new Invitation.Refused(Rejection.rule("people.too-many-tries")));
        assertThat(doors.invitationByCode(code, HERE)).isInstanceOf(Invitation.To.class);
    }

    @Test
    void aCodeThatEverybodyComesByAtOnceIsSlowedDownButNotForThoseWhoAreThere() {
        var opened = open();
        var narrow = doorsAt(clock, new CreateSettings(false), new Tries(TriesTest.settings(10, 1, 120), clock));
        var code = doors.code(opened.workshop());
        var bo = guest();
        var joined = admitted(narrow.joinByCode(code, "Bo", bo, HERE));
        assertThat(key(narrow.joinByCode(code, "Cy", guest(), HERE))).isEqualTo("people.too-many-tries");
        assertThat(narrow.joinByCode(code, "", bo, HERE)).isEqualTo(joined);
    }

    @Test
    void aRestartChangesNothingForAnybody() {
        var opened = open();
        var bo = guest();
        var joined = join(opened, Role.PARTICIPANT, "Bo", bo);
        var code = doors.code(opened.workshop());
        try (var fresh = new Rooms(List.of(new PeoplePart()), journal, new LocalRoomBus(), clock)) {
            var restarted = new Doors(fresh, seats, keys, tokens, tries, new CreateSettings(false));
            assertThat(restarted.participant(bo, opened.workshop())).contains(joined.participant());
            assertThat(restarted.code(opened.workshop())).isEqualTo(code);
            assertThat(restarted.joinByCode(code, "", bo, HERE)).isEqualTo(joined);
            assertThat(fresh.state(opened.workshop()).state(People.class)).isEqualTo(people(opened));
        }
    }

    @Test
    void whoReadsTheDatabaseOrTheJournalFindsNoLinkAndNoLogShowsOne() {
        var opened = open();
        var token = renew(opened, Role.PARTICIPANT, Optional.empty());
        var stored = links.of(opened.workshop().value()).size();
        assertThat(stored).isEqualTo(5);
        assertThat(links.findById(token)).isEmpty();
        assertThat(links.findById(Secrets.hash(token))).isPresent();
        var journalled = journal.read(opened.workshop(), 0).stream()
                .map(Journal.Row::payload)
                .toList();
        var secret = new ArrayList<>(opened.tokens().values());
        secret.add(token);
        secret.add(doors.code(opened.workshop()));
        secret.add(doors.code(opened.workshop()).replace("-", ""));
        assertThat(secret).allSatisfy(one -> {
            assertThat(journalled).noneMatch(payload -> payload.contains(one));
            assertThat(opened.toString() + new Renewed.Link(token)).doesNotContain(one);
        });
    }

    @Test
    void onlyWhoHoldsTheSeatAndTypesTheTitleDeletesAWorkshop() {
        var opened = open();
        var workshop = opened.workshop();
        var bo = guest();
        var joined = join(opened, Role.PARTICIPANT, "Bo", bo);
        execute(opened, new MakeFacilitator(joined.participant()));
        assertThat(doors.delete(workshop, new Actor(joined.participant()), "Haptics"))
                .contains(Rejection.forbidden("people.seat-holder-only"));
        assertThat(doors.delete(workshop, lead(opened), "haptics"))
                .contains(new Rejection.Invalid("title", "people.title-differs", List.of("Haptics")));
        assertThat(workshops.exists(workshop)).isTrue();

        var code = doors.code(workshop);
        assertThat(doors.delete(workshop, lead(opened), " Haptics ")).isEmpty();
        assertThat(workshops.exists(workshop)).isFalse();
        assertThat(journal.read(workshop, 0)).isEmpty();
        assertThat(rooms.state(workshop).seq()).isZero();
        assertThat(doors.participant(ana, workshop)).isEmpty();
        assertThat(doors.workshopsOf(bo)).isEmpty();
        assertThat(doors.links(workshop)).isEmpty();
        assertThat(doors.code(workshop)).isEmpty();
        assertThat(key(doors.joinByCode(code, "Bo", bo, HERE))).isEqualTo("people.code-wrong");
        assertThat(doors.delete(workshop, lead(opened), "Haptics"))
                .contains(Rejection.forbidden("people.seat-holder-only"));
    }

    @Test
    void fromOneAddressComeOnlySoManyWorkshops() {
        var narrow = doorsAt(clock, new CreateSettings(false), new Tries(TriesTest.settings(10, 120, 1), clock));
        assertThat(narrow.open("Haptics", "Ana", ana, HERE)).isInstanceOf(Opened.Admitted.class);
        var refused = narrow.open("Haptics again", "Ana", ana, HERE);
        assertThat(refused).isEqualTo(new Opened.Refused(Rejection.rule("people.too-many-workshops")));
        Bundles.assertExplained(((Opened.Refused) refused).why());
        assertThat(doors.workshopsOf(ana)).hasSize(1);
        assertThat(narrow.open("Haptics again", "Ana", ana, "192.0.2.77")).isInstanceOf(Opened.Admitted.class);
    }

    @Test
    void whereAnAccountIsNeededNobodyOpensAWorkshopWithoutOne() {
        var strict = doorsAt(clock, new CreateSettings(true), tries);
        var refused = new Opened.Refused(Rejection.forbidden("people.sign-in-first"));
        assertThat(strict.open("Haptics", "Ana", ana, HERE)).isEqualTo(refused);
        var nobody = AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS");
        SecurityContextHolder.getContext().setAuthentication(new AnonymousAuthenticationToken("key", "guest", nobody));
        assertThat(strict.open("Haptics", "Ana", ana, HERE)).isEqualTo(refused);
        var user = AuthorityUtils.createAuthorityList("ROLE_USER");
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("ana", "", user));
        assertThat(strict.open("Haptics", "Ana", ana, HERE)).isInstanceOf(Opened.Admitted.class);
    }

    /** The doors of a node with another clock or other settings, on the same database and rooms. */
    private Doors doorsAt(SettableClock time, CreateSettings create, Tries limits) {
        var theirKeys = new Keys(links, codes, secrets, transaction, time);
        return new Doors(rooms, seats, theirKeys, tokens, limits, create);
    }

    private GuestId guest() {
        var guest = GuestId.next();
        guests.save(new GuestRow(guest, Secrets.hash(secrets.token()), Gathering.NOON));
        return guest;
    }

    private Opened.Admitted open() {
        var opened = doors.open("Haptics", "Ana", ana, HERE);
        assertThat(opened).isInstanceOf(Opened.Admitted.class);
        return (Opened.Admitted) opened;
    }

    private Joined.Admitted join(Opened.Admitted opened, Role role, String name, GuestId guest) {
        return admitted(doors.joinByToken(opened.tokens().getOrDefault(role, ""), name, guest, HERE));
    }

    private String renew(Opened.Admitted opened, Role role, Optional<Duration> expiry) {
        var renewed = doors.renewLink(opened.workshop(), role, lead(opened), expiry);
        assertThat(renewed).isInstanceOf(Renewed.Link.class);
        return ((Renewed.Link) renewed).token();
    }

    private void execute(Opened.Admitted opened, PeopleCommand command) {
        assertThat(rooms.execute(opened.workshop(), CommandId.next(), lead(opened), command)
                        .isCommitted())
                .isTrue();
    }

    private People people(Opened.Admitted opened) {
        return rooms.state(opened.workshop()).state(People.class);
    }

    private static Actor lead(Opened.Admitted opened) {
        return new Actor(opened.participant());
    }

    private static Joined.Admitted admitted(Joined joined) {
        assertThat(joined).isInstanceOf(Joined.Admitted.class);
        return (Joined.Admitted) joined;
    }

    private static String key(Joined joined) {
        assertThat(joined).isInstanceOf(Joined.Refused.class);
        var why = ((Joined.Refused) joined).why();
        Bundles.assertExplained(why);
        return why.key();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(calls);
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
