package dev.beachhead.persona;

import java.awt.geom.AffineTransform;

/** How a square picture must be turned, and mirrored, to stand upright. */
enum Turn {
    NONE(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    HALF(-1, 0, 0, -1),
    HALF_MIRRORED(1, 0, 0, -1),
    LEFT_MIRRORED(0, 1, 1, 0),
    RIGHT(0, 1, -1, 0),
    RIGHT_MIRRORED(0, -1, -1, 0),
    LEFT(0, -1, 1, 0);

    private final int xx;
    private final int yx;
    private final int xy;
    private final int yy;

    /** Where a step to the right goes (xx, yx), and a step down (xy, yy). */
    Turn(int xx, int yx, int xy, int yy) {
        this.xx = xx;
        this.yx = yx;
        this.xy = xy;
        this.yy = yy;
    }

    /** In the order in which Exif numbers them, from 1. */
    static Turn of(PictureFormat format, byte[] file) {
        return format == PictureFormat.JPEG ? values()[JpegParts.orientation(file) - 1] : NONE;
    }

    AffineTransform in(int side) {
        return new AffineTransform(xx, yx, xy, yy, xx + xy < 0 ? side : 0, yx + yy < 0 ? side : 0);
    }
}
