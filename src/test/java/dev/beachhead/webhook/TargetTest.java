package dev.beachhead.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    private static final WebhookSettings STRICT = new WebhookSettings(false);

    private static Target target(String typed) {
        return Target.parse(typed).orElseThrow();
    }

    private static Target.Resolver to(String... addresses) {
        var all = new InetAddress[addresses.length];
        for (int i = 0; i < all.length; i++) all[i] = InetAddress.ofLiteral(addresses[i]);
        return host -> all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "ftp://example.org/",
                "file:///etc/passwd",
                "https://user:secret@example.org/",
                "https://example.org/#there",
                "https://example.org:0/",
                "https://example.org:99999/",
                "https:///x",
                "https://exa mple.org/",
                "https://example.org/\r\nHost: other"
            })
    void whatIsNoPlainAddressOfTheWebIsRefused(String typed) {
        assertThat(Target.parse(typed)).isEmpty();
    }

    @Test
    void anAddressKeepsItsPathAndQueryAndKnowsItsPort() {
        assertThat(target(" https://example.org ")).isEqualTo(new Target("https", "example.org", 443, "/"));
        assertThat(target("http://example.org:8080/a?b=c"))
                .isEqualTo(new Target("http", "example.org", 8080, "/a?b=c"));
        assertThat(target("http://example.org:8080/").authority()).isEqualTo("example.org:8080");
        assertThat(target("https://example.org/").authority()).isEqualTo("example.org");
    }

    @Test
    void aNameIsSpokenToAtAnAddressThatWasCheckedAndAtNoneWhenOneOfThemIsPrivate() {
        var name = target("https://example.org/");

        assertThat(name.resolve(to("1.1.1.1", "8.8.8.8"), STRICT)).contains(InetAddress.ofLiteral("1.1.1.1"));
        assertThat(name.resolve(to("1.1.1.1", "10.0.0.1"), STRICT)).isEmpty();
        assertThat(name.resolve(to("127.0.0.1"), STRICT)).isEmpty();
        assertThat(name.resolve(to("127.0.0.1"), new WebhookSettings(true))).isPresent();
        assertThat(name.resolve(
                        host -> {
                            throw new UnknownHostException(host);
                        },
                        STRICT))
                .isEmpty();
    }
}
