package dev.beachhead.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.beachhead.room.Rejection;
import dev.beachhead.room.SpokenKeys;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortraitTest {
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void aPictureBecomesASmallSquareJpegOfItsMiddle(String format) throws IOException {
        var image = image(1_500, 700);
        fill(image, 0, 400, Color.RED);
        fill(image, 400, 1_100, Color.GREEN);
        fill(image, 1_100, 1_500, Color.BLUE);
        var picture = decoded(taken(file(image, format)));
        assertThat(picture.getWidth()).isEqualTo(Picture.SIDE);
        assertThat(picture.getHeight()).isEqualTo(Picture.SIDE);
        for (int corner : new int[] {4, 256, 507}) assertNear(picture, corner, corner, Color.GREEN);
    }

    @Test
    void aPictureOfOnePixelStaysOnePixel() throws IOException {
        var image = image(1, 1);
        image.setRGB(0, 0, Color.RED.getRGB());
        var picture = decoded(taken(file(image, "png")));
        assertThat(picture.getWidth()).isEqualTo(1);
        assertNear(picture, 0, 0, Color.RED);
    }

    @Test
    void whatWasTransparentIsWhite() throws IOException {
        var image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        assertNear(decoded(taken(file(image, "png"))), 10, 10, Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void evenTheNoisiestPictureFitsTheJournal(int seed) throws IOException {
        var random = new Random(seed);
        var image = image(1_300, 1_200);
        for (int x = 0; x < image.getWidth(); x++)
            for (int y = 0; y < image.getHeight(); y++) image.setRGB(x, y, random.nextInt(0x1000000));
        assertThat(taken(file(image, "png")).isSmallJpeg()).isTrue();
        // read without leaving out pixels, the noise stays noise
        assertThat(taken(file(image.getSubimage(0, 0, 600, 600), "png")).isSmallJpeg())
                .isTrue();
    }

    @Test
    void ofAnAnimationTheFirstPictureIsTaken() throws IOException {
        assertNear(decoded(taken(animated(Color.RED, Color.BLUE))), 20, 20, Color.RED);
    }

    @ParameterizedTest
    @CsvSource({"1, RGBY", "2, GRYB", "3, YBGR", "4, BYRG", "5, RBGY", "6, BRYG", "7, YGBR", "8, GYRB"})
    void aPhotographIsTurnedAsTheCameraWasHeld(int orientation, String corners) throws IOException {
        var image = image(64, 64);
        quarter(image, 0, 0, Color.RED);
        quarter(image, 32, 0, Color.GREEN);
        quarter(image, 0, 32, Color.BLUE);
        quarter(image, 32, 32, Color.YELLOW);
        for (boolean little : new boolean[] {true, false}) {
            var picture = decoded(taken(withExif(file(image, "jpeg"), orientation, little)));
            assertThat(letters(picture)).isEqualTo(corners);
        }
    }

    @Test
    void nothingElseThatWasInTheFileIsInThePicture() throws IOException {
        var jpeg = withExif(file(image(30, 30), "jpeg"), 1, true);
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).contains("Exif");
        assertThat(new String(taken(jpeg).bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        var png = png(
                file(image(30, 30), "png"), chunk("tEXt", "Author\0Somebody".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(new String(taken(png).bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Somebody");
    }

    static List<Supplier<byte[]>> bombs() {
        return List.of(
                () -> pngOf(50_000, 50_000),
                () -> pngOf(Integer.MAX_VALUE, 2),
                () -> pngOf(5_001, 5_000),
                () -> gifOf(65_535, 65_535),
                () -> jpegOf(65_500, 65_500));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aSmallFileThatSaysItIsHugeIsRefusedBeforeItIsDecoded(Supplier<byte[]> bomb) {
        assertThat(bomb.get()).hasSizeLessThan(2_000);
        assertRefused(bomb.get(), "persona.picture-too-large", 25L);
    }

    @Test
    void aTextThatWouldUnfoldToAGigabyteIsNeverUnfolded() throws IOException {
        var deflater = new Deflater(9);
        var packed = new ByteArrayOutputStream();
        var nothing = new byte[1 << 20];
        var buffer = new byte[1 << 16];
        for (int i = 0; i < 1_024; i++) {
            deflater.setInput(nothing);
            while (!deflater.needsInput()) packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.finish();
        while (!deflater.finished()) packed.write(buffer, 0, deflater.deflate(buffer));
        var body = new ByteArrayOutputStream();
        body.writeBytes("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        body.writeBytes(packed.toByteArray());
        var indexed = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_INDEXED);
        var bomb = png(file(indexed, "png"), chunk("zTXt", body.toByteArray()));
        assertThat(bomb).hasSizeLessThan(Portrait.MOST_BYTES);
        assertThat(decoded(taken(bomb)).getWidth()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml version='1.0'?>\n<!-- a drawing -->\n<SVG onload='alert(1)'></SVG>",
                "\ufeff<!DOCTYPE svg><svg></svg>"
            })
    void anSvgIsRefusedWithItsOwnReason(String svg) {
        assertRefused(svg.getBytes(StandardCharsets.UTF_8), "persona.picture-svg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html><script>alert(1)</script></html>", "BM pretends", "%PDF-1.7", "RIFF____WEBPVP8 ", "x"})
    void aFileIsWhatItsBytesSayWhateverItIsCalled(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), "persona.picture-type");
    }

    @Test
    void anEmptyFileAndOneThatIsTooHeavyAreRefused() {
        assertRefused(new byte[0], "persona.picture-unreadable");
        assertRefused(new byte[Portrait.MOST_BYTES + 1], "persona.picture-too-heavy", 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aFileThatIsCutOffAnywhereIsRefused(String format) throws IOException {
        var whole = file(gradient(200, 160), format);
        for (int length = 8; length < whole.length - 12; length += Math.max(1, whole.length / 60)) {
            var cut = Arrays.copyOf(whole, length);
            assertThat(Portrait.of(cut))
                    .as("%s of %s", length, whole.length)
                    .isInstanceOf(Portrait.Result.Refused.class);
        }
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 120);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void damageNeverDoesMoreThanBeRefused(int seed) throws IOException {
        var random = new Random(seed);
        var format = List.of("jpeg", "png", "gif").get(seed % 3);
        var file = format.equals("jpeg")
                ? withExif(file(gradient(40, 30), format), 6, random.nextBoolean())
                : file(gradient(40, 30), format);
        for (int i = 0; i < 12; i++) file[8 + random.nextInt(file.length - 8)] = (byte) random.nextInt(256);
        switch (Portrait.of(file)) {
            case Portrait.Result.Taken(var picture) ->
                assertThat(picture.isSmallJpeg()).isTrue();
            case Portrait.Result.Refused(var key, var _) -> assertThat(key).startsWith("persona.picture-");
        }
    }

    @Test
    void anOrientationThatIsNotThereOrNotOneIsNone() throws IOException {
        var plain = file(image(8, 8), "jpeg");
        assertThat(JpegParts.orientation(plain)).isEqualTo(1);
        for (int strange : new int[] {0, 9, 300})
            assertThat(JpegParts.orientation(withExif(plain, strange, true))).isEqualTo(1);
        assertThat(JpegParts.orientation(
                        withPart(plain, 0xE1, "http://ns.adobe.com/xap".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(1);
        assertThat(JpegParts.orientation(withPart(plain, 0xE1, new byte[] {'E'})))
                .isEqualTo(1);
        assertThat(JpegParts.orientation(withPart(plain, 0xE1, exif(tiff(true, -5, 0, 0, 0)))))
                .isEqualTo(1);
        assertThat(JpegParts.orientation(withPart(plain, 0xE1, exif(tiff(true, 5_000, 0, 0, 0)))))
                .isEqualTo(1);
        assertThat(JpegParts.orientation(withPart(plain, 0xE1, exif(tiff(true, 8, 40, 0x0100, 6)))))
                .isEqualTo(1);
        assertThat(JpegParts.orientation(withPart(plain, 0xE1, exif(tiff(true, 8, 1, 0x0100, 6)))))
                .isEqualTo(1);
        assertThat(JpegParts.orientation(withPart(withPart(plain, 0xFE, new byte[3]), 0xFF, new byte[0])))
                .isEqualTo(1);
    }

    @Test
    void nothingIsLeftOnDisk() throws IOException {
        var before = temporary();
        taken(file(gradient(900, 900), "png"));
        taken(file(gradient(900, 900), "jpeg"));
        assertThat(Portrait.of(pngOf(50_000, 50_000))).isInstanceOf(Portrait.Result.Refused.class);
        assertThat(temporary()).isSubsetOf(before);
    }

    private static List<String> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("imageio"))
                    .toList();
        }
    }

    private static Picture taken(byte[] file) {
        var result = Portrait.of(file);
        assertThat(result).isInstanceOf(Portrait.Result.Taken.class);
        var picture = ((Portrait.Result.Taken) result).picture();
        assertThat(picture.isSmallJpeg()).isTrue();
        return picture;
    }

    private static void assertRefused(byte[] file, String key, Object... arguments) {
        assertThat(Portrait.of(file)).isEqualTo(new Portrait.Result.Refused(key, List.of(arguments)));
        SpokenKeys.assertSaid(Rejection.rule(key, arguments));
    }

    private static BufferedImage decoded(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static BufferedImage image(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage gradient(int width, int height) {
        var image = image(width, height);
        for (int x = 0; x < width; x++)
            for (int y = 0; y < height; y++) image.setRGB(x, y, new Color(x % 256, y % 256, (x * y) % 256).getRGB());
        return image;
    }

    private static void fill(BufferedImage image, int from, int to, Color colour) {
        for (int x = from; x < to; x++) for (int y = 0; y < image.getHeight(); y++) image.setRGB(x, y, colour.getRGB());
    }

    private static void quarter(BufferedImage image, int left, int top, Color colour) {
        for (int x = left; x < left + 32; x++) for (int y = top; y < top + 32; y++) image.setRGB(x, y, colour.getRGB());
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static byte[] animated(Color... frames) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (var colour : frames) {
                var image = image(40, 40);
                fill(image, 0, 40, colour);
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void assertNear(BufferedImage image, int x, int y, Color wanted) {
        var colour = new Color(image.getRGB(x, y));
        assertThat(colour.getRed()).isCloseTo(wanted.getRed(), within(24));
        assertThat(colour.getGreen()).isCloseTo(wanted.getGreen(), within(24));
        assertThat(colour.getBlue()).isCloseTo(wanted.getBlue(), within(24));
    }

    /** The corners, from left to right and from top to bottom. */
    private static String letters(BufferedImage image) {
        return letter(image, 8, 8) + letter(image, 56, 8) + letter(image, 8, 56) + letter(image, 56, 56);
    }

    private static String letter(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        boolean red = colour.getRed() > 128;
        boolean green = colour.getGreen() > 128;
        if (red && green) return "Y";
        return red ? "R" : green ? "G" : "B";
    }

    private static byte[] withExif(byte[] jpeg, int orientation, boolean little) {
        return withPart(jpeg, 0xE1, exif(tiff(little, 8, 1, 0x0112, orientation)));
    }

    private static byte[] exif(byte[] tiff) {
        var body = ByteBuffer.allocate(6 + tiff.length);
        body.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(tiff);
        return body.array();
    }

    private static byte[] tiff(boolean little, int directory, int entries, int tag, int value) {
        var tiff = ByteBuffer.allocate(26);
        tiff.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.put((byte) (little ? 'I' : 'M'))
                .put((byte) (little ? 'I' : 'M'))
                .putShort((short) 42)
                .putInt(directory);
        tiff.putShort((short) entries)
                .putShort((short) tag)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) value);
        return tiff.array();
    }

    /** A part right behind the start of the file. */
    private static byte[] withPart(byte[] jpeg, int marker, byte[] body) {
        var longer = ByteBuffer.allocate(jpeg.length + body.length + 4);
        longer.put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (body.length + 2))
                .put(body);
        longer.put(jpeg, 2, jpeg.length - 2);
        return longer.array();
    }

    private static byte[] jpegOf(int width, int height) {
        try {
            var file = file(image(8, 8), "jpeg");
            for (int at = 2; at < file.length - 9; at++)
                if ((file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) == 0xC0) {
                    ByteBuffer.wrap(file).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                    return file;
                }
            throw new IllegalStateException();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] gifOf(int width, int height) {
        try {
            var file = file(image(8, 8), "gif");
            var little = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            little.putShort(6, (short) width).putShort(8, (short) height);
            for (int at = 13; at < file.length - 9; at++)
                if (file[at] == 0x2C && little.getShort(at + 5) == 8 && little.getShort(at + 7) == 8) {
                    little.putShort(at + 5, (short) width).putShort(at + 7, (short) height);
                    return file;
                }
            throw new IllegalStateException();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] pngOf(int width, int height) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        head.put((byte) 8).put((byte) 2);
        var file = new ByteArrayOutputStream();
        file.writeBytes(PNG_SIGNATURE);
        file.writeBytes(chunk("IHDR", head.array()));
        file.writeBytes(chunk("IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1}));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    /** A PNG with one more chunk behind its head. */
    private static byte[] png(byte[] png, byte[] more) {
        var longer = new ByteArrayOutputStream();
        longer.write(png, 0, 33);
        longer.writeBytes(more);
        longer.write(png, 33, png.length - 33);
        return longer.toByteArray();
    }

    private static byte[] chunk(String name, byte[] body) {
        var bytes = new ByteArrayOutputStream();
        var crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(body);
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(body.length);
            out.writeBytes(name);
            out.write(body);
            out.writeInt((int) crc.getValue());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
