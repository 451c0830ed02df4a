package dev.beachhead.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.people.Joined;
import dev.beachhead.people.Renewed;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportApiTest extends ReportTest {
    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void whoHasARolesLinkGetsTheReportInEachFormat(ReportFormat format) throws Exception {
        var workshop = empty("Filtre: l’eau / 净水");

        var answer = get(workshop, format.ending(), token(workshop), "fr");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(format.contentType());
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("filename*=UTF-8''Filtre%20l%E2%80%99eau%20%E5%87%80%E6%B0%B4." + format.ending());
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.body()).isNotEmpty();
    }

    @Test
    void theLanguageIsTheOneThatIsAskedForOrTheHeadersOrEnglish() throws Exception {
        var workshop = empty("Filtration");
        var token = token(workshop);

        assertThat(markdown(get(workshop, "md?lang=zh", token, "fr"))).contains("画布还是空的。");
        assertThat(markdown(get(workshop, "md?lang=zh-Hans-CN", token, "fr"))).contains("画布还是空的。");
        assertThat(markdown(get(workshop, "md?lang=xx", token, "fr-CA;q=0.9"))).contains("Le canevas est encore vide.");
        assertThat(markdown(get(workshop, "md", token, "ja"))).contains("The canvas is still empty.");
    }

    @Test
    void aZoneThatDoesNotExistIsNoError() throws Exception {
        var workshop = empty("Filtration");

        assertThat(get(workshop, "md?zone=Nowhere/Land", token(workshop), "en").statusCode())
                .isEqualTo(200);
        assertThat(get(workshop, "md?zone=Pacific/Auckland", token(workshop), "en")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theAddressAloneOpensNothing() throws Exception {
        var workshop = empty("Filtration");

        for (var token : new String[] {"", "wrong", token(empty("Another"))})
            for (var format : ReportFormat.values()) {
                var answer = get(workshop, format.ending(), token, "en");
                assertThat(answer.statusCode()).isEqualTo(401);
                assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
                assertThat(answer.body()).isEmpty();
            }
    }

    @Test
    void aFormatThatIsNotWrittenIsRefused() throws Exception {
        var workshop = empty("Filtration");

        assertThat(get(workshop, "exe", token(workshop), "en").statusCode()).isIn(401, 403);
    }

    private String token(Joined.Admitted in) {
        var renewed = doors.renewLink(in.workshop(), Role.MENTOR, new Actor(in.participant()), Optional.empty());
        return ((Renewed.Link) renewed).token();
    }

    private static String markdown(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(Joined.Admitted in, String rest, String token, String language)
            throws IOException, InterruptedException {
        var address = "http://localhost:" + port + "/api/v1/workshops/" + in.workshop() + "/report." + rest;
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept-Language", language);
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
