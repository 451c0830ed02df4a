package dev.beachhead.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import dev.beachhead.ApplicationTest;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Guests;
import dev.beachhead.people.Opened;
import dev.beachhead.room.Actor;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Deed;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomBus;
import dev.beachhead.room.Rooms;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

class WebhooksTest extends ApplicationTest {
    private record Told(Headers headers, byte[] body) {}

    @Autowired
    private Doors doors;

    @Autowired
    private Guests guests;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private WebhookRows hooks;

    @Autowired
    private DeliveryRows deliveries;

    @Autowired
    private RoomBus bus;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Messenger messenger;

    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private final AtomicInteger status = new AtomicInteger(204);
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        // the one of the application would tell, too
        messenger.stop();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            told.add(new Told(
                    exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        messenger.start();
    }

    @Test
    void aDecisionIsToldOnceWithASignatureThatTheSecretConfirms() {
        var one = open();
        var secret = add(one);

        decide(one);
        webhooks.collect(one.workshop());
        webhooks.collect(one.workshop());
        var log = webhooks.of(one.workshop()).getFirst().deliveries();
        assertThat(log).hasSize(1);
        assertThat(log.getFirst().type()).isEqualTo("decide.stopped");

        messenger(true).tellAll();

        var arrived = mine(one);
        var body = JsonMapper.shared().readTree(arrived.body());
        assertThat(body.path("workshop").stringValue()).isEqualTo(one.workshop().toString());
        assertThat(body.path("payload").path("reason").stringValue()).isEqualTo("No payer");
        assertThat(new String(arrived.body(), StandardCharsets.UTF_8))
                .doesNotContain(one.participant().toString());
        var signature = Objects.requireNonNull(arrived.headers().getFirst("Beachhead-Signature"));
        var at = Instant.ofEpochSecond(Long.parseLong(signature.substring(2, signature.indexOf(','))));
        assertThat(signature).isEqualTo(Signature.of(secret, at, arrived.body()));
        assertThat(webhooks.of(one.workshop())
                        .getFirst()
                        .deliveries()
                        .getFirst()
                        .done())
                .isPresent();
    }

    @Test
    void whatDoesNotArriveIsTriedAgainLaterAndLaterAndIsNotLostMeanwhile() {
        var one = open();
        add(one);
        decide(one);
        webhooks.collect(one.workshop());
        status.set(302);

        messenger(true).tellAll();

        var waiting = webhooks.of(one.workshop()).getFirst().deliveries().getFirst();
        assertThat(waiting.done()).as("a redirect is not followed").isEmpty();
        assertThat(waiting.outcome()).isEqualTo("302");
        assertThat(waiting.due().orElseThrow()).isAfter(waiting.created());
        assertThat(waiting.attempts()).isEqualTo(1);
    }

    @Test
    void thePausesGrowAndHaveAnEnd() {
        var row = new DeliveryRow(UUID.randomUUID(), "test", "{}", Instant.EPOCH);
        var last = Instant.EPOCH;
        for (var pause : DeliveryRow.PAUSES) {
            row.failed("no-answer", last);
            assertThat(row.delivery().due()).contains(last.plus(pause));
            last = last.plus(pause);
        }
        row.failed("no-answer", last);
        assertThat(row.delivery().due()).isEmpty();
        assertThat(DeliveryRow.PAUSES).isSorted();
    }

    @Test
    void theServersOwnNetworkIsNotSpokenToUnlessASettingAllowsIt() {
        var one = open();
        add(one);
        decide(one);
        webhooks.collect(one.workshop());

        messenger(false).tellAll();

        assertThat(told)
                .noneMatch(arrived -> new String(arrived.body(), StandardCharsets.UTF_8)
                        .contains(one.workshop().toString()));
        assertThat(webhooks.of(one.workshop())
                        .getFirst()
                        .deliveries()
                        .getFirst()
                        .outcome())
                .isEqualTo("not-allowed");
    }

    @Test
    void onlyFacilitatorsAddTryAndRemove() {
        var one = open();
        var stranger = new Actor(ParticipantId.next());
        add(one);
        var hook = webhooks.of(one.workshop()).getFirst().id();

        assertThat(webhooks.add(one.workshop(), "https://example.org/", stranger))
                .isInstanceOf(Webhooks.Added.Refused.class);
        assertThat(webhooks.add(one.workshop(), "file:///etc/passwd", new Actor(one.participant())))
                .isInstanceOf(Webhooks.Added.Refused.class);
        assertThat(webhooks.test(one.workshop(), hook, stranger)).isPresent();
        assertThat(webhooks.remove(one.workshop(), hook, stranger)).isPresent();
        assertThat(webhooks.test(one.workshop(), hook, new Actor(one.participant())))
                .isEmpty();
        assertThat(webhooks.of(one.workshop()).getFirst().deliveries()).hasSize(1);
        assertThat(webhooks.remove(one.workshop(), hook, new Actor(one.participant())))
                .isEmpty();
        assertThat(webhooks.of(one.workshop())).isEmpty();
    }

    private Told mine(Opened.Admitted in) {
        return told.stream()
                .filter(one -> new String(one.body(), StandardCharsets.UTF_8)
                        .contains(in.workshop().toString()))
                .findFirst()
                .orElseThrow();
    }

    /** One that does only what it is told to. */
    private Messenger messenger(boolean allowPrivate) {
        return new Messenger(
                webhooks, hooks, deliveries, new WebhookSettings(allowPrivate), bus, transaction, Clock.systemUTC());
    }

    private void decide(Opened.Admitted in) {
        var event =
                rooms.parts().codec().read("decide.stopped", 1, "{\"phase\":\"DISCOVERY\",\"reason\":\"No payer\"}");
        rooms.adopt(
                in.workshop(),
                CommandId.next(),
                List.of(new Deed(in.participant(), event, Instant.parse("2026-03-02T09:00:00Z"))));
    }

    private String add(Opened.Admitted in) {
        var address = "http://localhost:" + server.getAddress().getPort() + "/decisions";
        var added = webhooks.add(in.workshop(), address, new Actor(in.participant()));
        return ((Webhooks.Added.Secret) added).secret();
    }

    private Opened.Admitted open() {
        var guest = guests.welcome(new MockHttpServletRequest(), new MockHttpServletResponse());
        return (Opened.Admitted) doors.open("Filtration", "Ada", guest, "192.0.2.1");
    }
}
