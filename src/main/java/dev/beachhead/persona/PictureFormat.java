package dev.beachhead.persona;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file is, as its first bytes say. */
enum PictureFormat {
    JPEG("jpeg", 0xFF, 0xD8, 0xFF),
    PNG("png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    GIF("gif", 'G', 'I', 'F', '8'),
    /** Known only to say that it is refused: it can run programs and fetch other files. */
    SVG("");

    /** How far into a text an SVG may begin: declarations and comments come before it. */
    private static final int A_HEAD = 1_024;

    /** The parts of a PNG without which it cannot be drawn; all others are left out, for some are compressed. */
    private static final Set<String> DRAWN = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private static final int PNG_CHUNK_FRAME = 12;

    private final String reader;
    private final byte[] signature;

    PictureFormat(String reader, int... signature) {
        this.reader = reader;
        this.signature = new byte[signature.length];
        for (int i = 0; i < signature.length; i++) this.signature[i] = (byte) signature[i];
    }

    /** Empty for what is no picture that we know. */
    static Optional<PictureFormat> of(byte[] file) {
        return Arrays.stream(values())
                .filter(format -> format == SVG ? isSvg(file) : format.begins(file))
                .findFirst();
    }

    /** The name under which the platform has a reader for it. */
    String reader() {
        return reader;
    }

    /** The file with nothing in it but what is drawn; empty when it is cut off. */
    Optional<byte[]> withoutExtras(byte[] file) {
        return switch (this) {
            case PNG -> chunks(file);
            case JPEG -> JpegParts.isWhole(file) ? Optional.of(file) : Optional.empty();
            case GIF, SVG -> Optional.of(file);
        };
    }

    private boolean begins(byte[] file) {
        return file.length >= signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean isSvg(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, A_HEAD), StandardCharsets.UTF_8);
        return head.toLowerCase(Locale.ROOT).contains("<svg");
    }

    private Optional<byte[]> chunks(byte[] file) {
        var drawn = new ByteArrayOutputStream(file.length);
        drawn.write(file, 0, signature.length);
        int at = signature.length;
        while (file.length - at >= PNG_CHUNK_FRAME) {
            int length = ByteBuffer.wrap(file).getInt(at);
            if (length < 0 || length > file.length - at - PNG_CHUNK_FRAME) return Optional.empty();
            var name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (DRAWN.contains(name)) drawn.write(file, at, length + PNG_CHUNK_FRAME);
            if (name.equals("IEND")) return Optional.of(drawn.toByteArray());
            at += length + PNG_CHUNK_FRAME;
        }
        return Optional.empty();
    }
}
