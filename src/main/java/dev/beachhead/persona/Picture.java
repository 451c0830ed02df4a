package dev.beachhead.persona;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A square JPEG as this program wrote it, small enough to stand in the journal.
 *
 * @param base64 at most {@link #LONGEST} characters; what is longer, or is no JPEG, the rules refuse
 */
public record Picture(@JsonValue String base64) {
    public static final int LONGEST = 60_000;

    /** Width and height at most, in pixels. */
    public static final int SIDE = 512;

    static final String CONTENT_TYPE = "image/jpeg";

    /** What the three bytes that begin every JPEG are in base 64; then base 64 to the end. */
    private static final Pattern JPEG = Pattern.compile("/9j/[A-Za-z0-9+/]+={0,2}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Picture {}

    static Picture of(byte[] jpeg) {
        return new Picture(Base64.getEncoder().encodeToString(jpeg));
    }

    /** Whether it may stand in the journal. */
    boolean isSmallJpeg() {
        return base64.length() <= LONGEST
                && base64.length() % 4 == 0
                && JPEG.matcher(base64).matches();
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    /** Without its bytes: this may end in a log. */
    @Override
    public String toString() {
        return "Picture[" + base64.length() + "]";
    }
}
