package dev.beachhead.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final Instant AT = Instant.ofEpochSecond(1_700_000_000);
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    @Test
    void aSignatureIsOfTheSecretTheTimeAndTheBody() {
        var signature = Signature.of("secret", AT, BODY);

        assertThat(signature).matches("t=1700000000,v1=[0-9a-f]{64}").isEqualTo(Signature.of("secret", AT, BODY));
        assertThat(signature)
                .isNotEqualTo(Signature.of("other", AT, BODY))
                .isNotEqualTo(Signature.of("secret", AT, new byte[] {'['}));
        assertThat(signature.substring(13))
                .isNotEqualTo(Signature.of("secret", AT.plusSeconds(1), BODY).substring(13));
    }
}
