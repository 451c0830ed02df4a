package dev.beachhead.e2e;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * A picture of a screen with at most 128 colours: a third of the size, and no eye sees it. The colours that fill the screen stay as they
 * are; the edges of letters share what is left, by median cut.
 *
 * @see "P. Heckbert, Color image quantization for frame buffer display, 1982"
 */
final class SmallPicture {
    private static final int COLOURS = 128;
    private static final int EXACT = 64;
    private static final int BITS = 8;
    private static final int CHANNELS = 3;

    private SmallPicture() {}

    /** @param png as the browser took it */
    static byte[] of(byte[] png) {
        try {
            return written(indexed(ImageIO.read(new ByteArrayInputStream(png))));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static BufferedImage indexed(BufferedImage picture) {
        int width = picture.getWidth();
        var pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var counts = new HashMap<Integer, Integer>();
        for (int pixel : pixels) counts.merge(pixel, 1, Integer::sum);
        var palette = palette(counts);
        var places = new HashMap<Integer, Integer>();
        for (int place = 0; place < palette.size(); place++)
            for (int colour : palette.get(place)) places.put(colour, place);
        var small =
                new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette, counts));
        var raster = small.getRaster();
        for (int at = 0; at < pixels.length; at++)
            raster.setSample(at % width, at / width, 0, places.getOrDefault(pixels[at], 0));
        return small;
    }

    /** The colours, in groups that become one each. */
    private static List<List<Integer>> palette(Map<Integer, Integer> counts) {
        var byUse = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        int exact = byUse.size() <= COLOURS ? byUse.size() : EXACT;
        var groups = new ArrayList<List<Integer>>();
        byUse.subList(0, exact).forEach(colour -> groups.add(List.of(colour)));
        if (exact < byUse.size()) groups.addAll(cut(byUse.subList(exact, byUse.size()), COLOURS - exact));
        return groups;
    }

    private static List<List<Integer>> cut(List<Integer> colours, int parts) {
        var groups = new ArrayList<List<Integer>>(List.of(colours));
        while (groups.size() < parts) {
            var widest = groups.stream()
                    .max(Comparator.comparingInt(group -> span(group, widestChannel(group))))
                    .orElseThrow();
            if (widest.size() < 2) break;
            int channel = widestChannel(widest);
            var sorted = widest.stream()
                    .sorted(Comparator.comparingInt(colour -> channel(colour, channel)))
                    .toList();
            groups.remove(widest);
            groups.add(sorted.subList(0, sorted.size() / 2));
            groups.add(sorted.subList(sorted.size() / 2, sorted.size()));
        }
        return groups;
    }

    private static int widestChannel(List<Integer> group) {
        int widest = 0;
        for (int channel = 1; channel < CHANNELS; channel++)
            if (span(group, channel) > span(group, widest)) widest = channel;
        return widest;
    }

    private static int span(List<Integer> group, int channel) {
        var range = group.stream().mapToInt(colour -> channel(colour, channel)).summaryStatistics();
        return range.getMax() - range.getMin();
    }

    private static int channel(int colour, int channel) {
        return colour >> BITS * channel & 0xff;
    }

    private static IndexColorModel model(List<List<Integer>> palette, Map<Integer, Integer> counts) {
        var bytes = new byte[CHANNELS][palette.size()];
        for (int place = 0; place < palette.size(); place++) {
            var group = palette.get(place);
            double weight = group.stream()
                    .mapToInt(colour -> counts.getOrDefault(colour, 0))
                    .sum();
            for (int channel = 0; channel < CHANNELS; channel++) {
                int of = channel;
                double sum = group.stream()
                        .mapToDouble(colour -> (double) channel(colour, of) * counts.getOrDefault(colour, 0))
                        .sum();
                bytes[channel][place] = (byte) Math.round(sum / weight);
            }
        }
        return new IndexColorModel(BITS, palette.size(), bytes[2], bytes[1], bytes[0]);
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
