package dev.beachhead.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.beachhead.ApplicationTest;
import dev.beachhead.funnel.Funnel;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Guests;
import dev.beachhead.people.Joined;
import dev.beachhead.people.Opened;
import dev.beachhead.people.People;
import dev.beachhead.people.Renewed;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Role;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import dev.beachhead.vote.Vote;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole example, out by the API and in again. */
class WorkshopsApiTest extends ApplicationTest {
    @Autowired
    private ExampleWorkshop example;

    @Autowired
    private Doors doors;

    @Autowired
    private Guests guests;

    @Autowired
    private Rooms rooms;

    @Test
    void theExampleComesBackByteForByteButForIdsAndTimes() throws Exception {
        var file = exported(begin());

        var answer = post(file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var body = JsonMapper.shared().readTree(answer.body());
        var copy = WorkshopId.parse(body.path("id").stringValue()).orElseThrow();
        var mentor = body.path("links").path("MENTOR").stringValue().substring("/in/".length());
        var again = get("/api/v1/workshops/" + copy, mentor);

        assertThat(CanonicalFile.of(again.body().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(CanonicalFile.of(file.getBytes(StandardCharsets.UTF_8)));
        var room = rooms.state(copy);
        assertThat(room.state(Funnel.class).first()).isPresent();
        assertThat(room.state(Vote.class).results()).hasSize(2);
        assertThat(body.path("links").propertyNames())
                .containsExactlyInAnyOrder("FACILITATOR", "PARTICIPANT", "MENTOR", "OBSERVER");
    }

    @Test
    void aSecondBeachheadIsRefusedAtItsPlaceAndNothingIsImported() throws Exception {
        var lines = exported(begin()).lines().toList();
        var chosen = lines.stream()
                .filter(line -> line.contains("funnel.beachhead-chosen"))
                .findFirst()
                .orElseThrow();
        int at = lines.indexOf(chosen) - lines.indexOf("\"events\": [") - 1;
        var comma = chosen.endsWith(",") ? chosen : chosen + ",";
        var twice = String.join("\n", lines).replace(chosen, comma + "\n" + chosen);

        long before = workshops();
        var answer = post(twice);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(workshops()).isEqualTo(before);
        assertThat(JsonMapper.shared().readTree(answer.body()).path("path").stringValue())
                .isEqualTo("events[" + (at + 1) + "]");
    }

    @Test
    void theExampleOfTheDescriptionIsTakenAndAnsweredAsDescribed() throws Exception {
        var described = ApiDescription.of(Files.readString(Path.of("docs", "openapi.yaml")))
                .root()
                .at("/paths/~1api~1v1~1workshops/post");
        var example = described.at("/requestBody/content/application~1json/example");

        var taken = post(example.toString());
        var refused = post(example.toString().replace("workshop-opened", "workshop-shut"));

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(refused.statusCode()).isEqualTo(400);
        for (var answer : List.of(taken, refused))
            assertThat(JsonMapper.shared().readTree(answer.body()).propertyNames())
                    .containsExactlyInAnyOrderElementsOf(described
                            .at("/responses/" + answer.statusCode() + "/content/application~1json/schema/properties")
                            .propertyNames());
        assertThat(refused.body()).contains("\"events[0].type\"");
    }

    @Test
    void theSchemaOfTheGuideFitsWhatIsExportedAndKnowsEachEventThatMayBeInIt() throws Exception {
        var page = Files.readString(Path.of("docs", "workshop.schema.json"));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(page, InputFormat.JSON);
        var one = begin();
        var file = exported(one);
        var template = new String(files.templateOf(one.workshop()), StandardCharsets.UTF_8);

        assertThat(schema.validate(file, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(template, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(file.replaceFirst(",\"by\":\"[^\"]*\"", ""), InputFormat.JSON))
                .isNotEmpty();
        var described = JsonMapper.shared()
                .readTree(page)
                .at("/$defs/event/properties/type/enum")
                .valueStream()
                .map(JsonNode::stringValue);
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(rooms.parts().codec().types().stream()
                        .filter(type -> !type.startsWith("room.") && !type.startsWith("people.link-"))
                        .toList());
    }

    @Autowired
    private JdbcClient database;

    private long workshops() {
        return database.sql("select count(*) from workshop").query(Long.class).single();
    }

    @Test
    void withoutATokenOfTheWorkshopThereIsNoFile() throws Exception {
        var one = begin();

        for (var token : new String[] {"", "wrong", token(begin())})
            assertThat(get("/api/v1/workshops/" + one.workshop(), token).statusCode())
                    .isEqualTo(401);
        assertThat(get("/api/v1/workshops/nothing", "wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void neitherSecretsOfTheDoorsNorRatersNamesAreInTheFile() throws Exception {
        var one = begin();
        var token = token(one);
        var code = doors.code(one.workshop()).replace(" ", "");
        var file = exported(one);

        assertThat(file).doesNotContain(token).doesNotContain(code).doesNotContain("link-renewed");
        var people = rooms.state(one.workshop()).state(People.class);
        file.lines()
                .filter(line -> line.contains("\"vote.rated\""))
                .forEach(line -> people.everyone()
                        .forEach(person ->
                                assertThat(line).doesNotContain(person.id().toString())));
    }

    @Test
    void whoTypesANameOfTheFileGoesOnAsThatPersonAndAnybodyElseIsOneMore() {
        var one = begin();
        var file = exportedFile(one.workshop());
        var people = file.room().state(People.class);
        var guest = guests.welcome(new MockHttpServletRequest(), new MockHttpServletResponse());
        var other = guests.welcome(new MockHttpServletRequest(), new MockHttpServletResponse());

        var asAda = (Opened.Admitted) doors.restore(file.deeds(), people, " ada ", guest);
        var asZoe = (Opened.Admitted) doors.restore(file.deeds(), people, "Zoe", other);

        var adas = rooms.state(asAda.workshop()).state(People.class);
        assertThat(adas.present()).hasSameSizeAs(people.present());
        assertThat(adas.isSeatOf(asAda.participant())).isTrue();
        var zoes = rooms.state(asZoe.workshop()).state(People.class);
        assertThat(zoes.present()).hasSize(people.present().size() + 1);
        assertThat(zoes.isSeatOf(asZoe.participant())).isTrue();
        assertThat(zoes.nameOf(asZoe.participant())).isEqualTo("Zoe");
        assertThat(doors.restore(file.deeds(), people, "", other)).isInstanceOf(Opened.Refused.class);
    }

    @Autowired
    private WorkshopFiles files;

    private FileContents.Workshop exportedFile(WorkshopId workshop) {
        return (FileContents.Workshop) files.read(new ByteArrayInputStream(files.of(workshop)));
    }

    private Joined.Admitted begin() {
        return (Joined.Admitted) example.begin(
                guests.welcome(new MockHttpServletRequest(), new MockHttpServletResponse()), "192.0.2.1", "Ada");
    }

    private String token(Joined.Admitted in) {
        var renewed = doors.renewLink(in.workshop(), Role.MENTOR, new Actor(in.participant()), Optional.empty());
        return ((Renewed.Link) renewed).token();
    }

    private String exported(Joined.Admitted in) throws IOException, InterruptedException {
        var answer = get("/api/v1/workshops/" + in.workshop(), token(in));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        return answer.body();
    }

    private HttpResponse<String> post(String file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/workshops"))
                .POST(HttpRequest.BodyPublishers.ofString(file));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
