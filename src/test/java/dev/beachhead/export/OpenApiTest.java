package dev.beachhead.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.ApplicationTest;
import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Guests;
import dev.beachhead.people.Joined;
import dev.beachhead.people.Opened;
import dev.beachhead.people.Renewed;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Command;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.Role;
import dev.beachhead.room.Rooms;
import dev.beachhead.vote.Criterion;
import dev.beachhead.vote.Rating;
import dev.beachhead.vote.RunMode;
import dev.beachhead.vote.VoteCommand.Rate;
import dev.beachhead.vote.VoteCommand.Reveal;
import dev.beachhead.vote.VoteCommand.StartVoting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the addresses for programs is the truth about them. */
class OpenApiTest extends ApplicationTest {
    @Autowired
    private ExampleWorkshop example;

    @Autowired
    private Doors doors;

    @Autowired
    private Guests guests;

    @Autowired
    private Rooms rooms;

    @Test
    void theServerAnswersWithThePageOfTheGuide() throws Exception {
        var answer = get("/api/v1/openapi.yaml", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("yaml");
        assertThat(answer.body()).isEqualTo(Files.readString(Path.of("docs", "openapi.yaml")));
    }

    @Test
    void eachFieldOfTheScoresIsDescribedAndEachThatIsDescribedIsAnswered() throws Exception {
        var description = ApiDescription.of(get("/api/v1/openapi.yaml", "").body());
        var workshop = begin();

        assertThat(description.problemsWith(scores(workshop), "VoteFigures")).isEmpty();
        assertThat(description.problemsWith(scores(byCriterion()), "VoteFigures"))
                .isEmpty();
        assertThat(description.neverSeen()).isEmpty();
    }

    @Test
    void beforeTheFirstRoundTheFiguresAreDescribedToo() throws Exception {
        var description = ApiDescription.of(get("/api/v1/openapi.yaml", "").body());

        assertThat(description.problemsWith(scores(open()), "VoteFigures")).isEmpty();
    }

    @Test
    void withoutTheTokenOfTheWorkshopTheAnswerIs401AsDescribed() throws Exception {
        var description = ApiDescription.of(get("/api/v1/openapi.yaml", "").body());
        var one = open();
        var path = "/api/v1/workshops/" + one.workshop() + "/scores";

        for (var token : new String[] {"", "wrong", token(open())}) {
            var answer = get(path, token);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
        assertThat(description
                        .root()
                        .path("paths")
                        .path("/api/v1/workshops/{id}/scores")
                        .path("get")
                        .path("responses")
                        .propertyNames())
                .containsExactly("200", "401");
    }

    private Joined.Admitted begin() {
        return (Joined.Admitted) example.begin(
                guests.welcome(new MockHttpServletRequest(), new MockHttpServletResponse()), "192.0.2.1", "Ada");
    }

    private Joined.Admitted open() {
        var guest = guests.welcome(new MockHttpServletRequest(), new MockHttpServletResponse());
        var opened = (Opened.Admitted) doors.open("Filtration", "Ada", guest, "192.0.2.1");
        return new Joined.Admitted(opened.workshop(), opened.participant());
    }

    /** A vote of which one criterion is revealed. */
    private Joined.Admitted byCriterion() {
        var workshop = open();
        for (var market : ExampleMarket.values())
            does(workshop, new AddCandidate(market.candidate(), Optional.empty(), market.title(), "", ""));
        does(workshop, new FreezeShortlist());
        does(workshop, new StartVoting(RunMode.CRITERION_BY_CRITERION, 5, 3));
        does(workshop, new Rate(ExampleMarket.PROTOTYPING.candidate(), Criterion.FUNDS, Rating.FOUR));
        does(workshop, new Reveal());
        return workshop;
    }

    private void does(Joined.Admitted in, Command command) {
        assertThat(rooms.execute(in.workshop(), CommandId.next(), new Actor(in.participant()), command))
                .isInstanceOf(Outcome.Committed.class);
    }

    private String token(Joined.Admitted in) {
        var renewed = doors.renewLink(in.workshop(), Role.MENTOR, new Actor(in.participant()), Optional.empty());
        return ((Renewed.Link) renewed).token();
    }

    private JsonNode scores(Joined.Admitted in) throws IOException, InterruptedException {
        var answer = get("/api/v1/workshops/" + in.workshop() + "/scores", token(in));
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
