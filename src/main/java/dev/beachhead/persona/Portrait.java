package dev.beachhead.persona;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a {@link Picture} of a file that somebody chose: the middle square of it, written anew and so without anything else that was
 * in the file. What a file is, its bytes say, not its name. Nothing is written to disk, and the size is read from the file's head
 * before anything is decoded.
 */
final class Portrait {
    /** The most bytes a file may have. */
    static final int MOST_BYTES = 5 * 1_024 * 1_024;

    /** The most pixels a picture may have, width times height. */
    static final long MOST_PIXELS = 25_000_000;

    /** Tried one after the other until the picture is small enough; the last one always is. */
    private static final List<Step> STEPS = List.of(
            new Step(Picture.SIDE, .86f), new Step(Picture.SIDE, .7f), new Step(Picture.SIDE, .5f), new Step(256, .6f));

    private record Step(int side, float quality) {}

    /** What came of a file. */
    sealed interface Result {
        record Taken(Picture picture) implements Result {}

        /** @param key of the message that says why, and its arguments */
        record Refused(String key, List<Object> arguments) implements Result {}
    }

    private Portrait() {}

    /** @param file all of it, or so much that it is known to be too large */
    static Result of(byte[] file) {
        if (file.length > MOST_BYTES) return refused("persona.picture-too-heavy", MOST_BYTES / (1_024 * 1_024));
        if (file.length == 0) return refused("persona.picture-unreadable");
        var format = PictureFormat.of(file);
        if (format.isEmpty()) return refused("persona.picture-type");
        if (format.get() == PictureFormat.SVG) return refused("persona.picture-svg");
        try {
            return read(format.get(), file);
        } catch (IOException | RuntimeException damaged) {
            // the readers of the platform answer damage with whatever the damage led them to
            return refused("persona.picture-unreadable");
        }
    }

    private static Result read(PictureFormat format, byte[] file) throws IOException {
        var whole = format.withoutExtras(file);
        if (whole.isEmpty()) return refused("persona.picture-unreadable");
        var reader = ImageIO.getImageReadersByFormatName(format.reader()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(whole.get()))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS)
                return refused("persona.picture-too-large", MOST_PIXELS / 1_000_000);
            var square = upright(middle(reader, width, height), Turn.of(format, file));
            return new Result.Taken(encoded(square));
        } finally {
            reader.dispose();
        }
    }

    /** The middle square, read with no more pixels than are needed. */
    private static BufferedImage middle(ImageReader reader, int width, int height) throws IOException {
        int side = Math.min(width, height);
        int every = Math.max(1, side / (2 * Picture.SIDE));
        var how = reader.getDefaultReadParam();
        how.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    /** As the camera meant it, and on white where it was transparent. */
    private static BufferedImage upright(BufferedImage read, Turn turn) {
        int side = read.getWidth();
        var upright = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var brush = brush(upright);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, side, side);
        brush.drawImage(read, turn.in(side), null);
        brush.dispose();
        return upright;
    }

    private static Picture encoded(BufferedImage square) {
        return STEPS.stream()
                .map(step -> Picture.of(jpeg(scaled(square, step.side()), step.quality())))
                .filter(Picture::isSmallJpeg)
                .findFirst()
                .orElseThrow();
    }

    /** Smaller, never larger. */
    private static BufferedImage scaled(BufferedImage square, int most) {
        int side = Math.min(most, square.getWidth());
        if (side == square.getWidth()) return square;
        var smaller = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var brush = brush(smaller);
        brush.drawImage(square, 0, 0, side, side, null);
        brush.dispose();
        return smaller;
    }

    private static byte[] jpeg(BufferedImage square, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(square, null, null), how);
        } catch (IOException memoryFailed) {
            throw new UncheckedIOException(memoryFailed);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Graphics2D brush(BufferedImage image) {
        var brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return brush;
    }

    private static Result refused(String key, Object... arguments) {
        return new Result.Refused(key, List.of(arguments));
    }
}
