package dev.beachhead.persona;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The parts of a JPEG before its pixels, as far as we must know them.
 *
 * @see "ITU-T T.81, annex B, for the markers; CIPA DC-008 (Exif), 4.6, for the orientation"
 */
final class JpegParts {
    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APP1 = 0xE1;
    private static final String EXIF = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private JpegParts() {}

    /** Whether the pixels come to their end: a file that was cut off would otherwise be shown half grey. */
    static boolean isWhole(byte[] file) {
        int scan = find(file, START_OF_SCAN);
        if (scan < 0) return false;
        for (int i = scan; i < file.length - 1; i++)
            if (unsigned(file, i) == MARKER && unsigned(file, i + 1) == END) return true;
        return false;
    }

    /** How the camera was held, 1 to 8 as Exif numbers it; 1 when the file does not say, or says it in a way that nobody knows. */
    static int orientation(byte[] file) {
        int part = find(file, APP1);
        if (part < 0) return 1;
        int length = ByteBuffer.wrap(file).getShort(part + 2) & 0xFFFF;
        int from = part + 4;
        int to = Math.min(file.length, part + 2 + length);
        if (to - from < EXIF.length() + 8) return 1;
        if (!new String(file, from, EXIF.length(), StandardCharsets.ISO_8859_1).equals(EXIF)) return 1;
        return orientation(ByteBuffer.wrap(file, from + EXIF.length(), to - from - EXIF.length())
                .slice());
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.limit() - 2) return 1;
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry > tiff.limit() - ENTRY) return 1;
            if ((tiff.getShort(entry) & 0xFFFF) != ORIENTATION) continue;
            int value = tiff.getShort(entry + 8) & 0xFFFF;
            return value >= 1 && value <= 8 ? value : 1;
        }
        return 1;
    }

    /** Where the first part of a kind begins, or -1 when the pixels begin, or the file ends, without one. */
    private static int find(byte[] file, int kind) {
        int at = 2;
        while (at < file.length - 3 && unsigned(file, at) == MARKER) {
            int marker = unsigned(file, at + 1);
            if (marker == kind) return at;
            if (marker == START_OF_SCAN) return -1;
            // a part may be preceded by any number of fill bytes
            at += marker == MARKER ? 1 : 2 + (ByteBuffer.wrap(file).getShort(at + 2) & 0xFFFF);
        }
        return -1;
    }

    private static int unsigned(byte[] file, int at) {
        return file[at] & 0xFF;
    }
}
